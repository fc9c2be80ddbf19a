import { countEdits } from '#text/edits.ts';
import { cutAtGrapheme } from '#text/graphemes.ts';
import { type CommandShape, firstOption } from './define.ts';

/** How much of somebody's words a sentence of ours repeats, in UTF-16 units. */
const longestWords = 60;

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** One sentence for a command that does not exist, with the nearest that do, or with all. */
export function unknownCommand(commands: readonly CommandShape[], name: string): string {
  const names = commands.map((command) => command.name);
  const near = nearest(names, name).map((each) => `/${each}`);
  const told = tell(name);
  if (near.length > 0) return `There is no command ${told}; did you mean ${or.format(near)}?`;
  return `There is no command ${told}; there is ${and.format(names.map((each) => `/${each}`))}.`;
}

/**
 * One sentence that tells how to ask for words typed without any command before them; null where their
 * first one, `name`, is a command or may be meant as one.
 */
export function wordsWithoutCommand(
  commands: readonly CommandShape[],
  name: string,
  text: string,
): string | null {
  const names = commands.map((command) => command.name);
  const [command] = commands;
  const option = command && firstOption(command);
  const words = showable(text);
  if (option === undefined || words === '' || nearest(names, name).length > 0) return null;
  return `There is no command ${tell(name)}; to look for these words, type “/${command?.name} ${option}: ${words}”.`;
}

/** One sentence for an option that a command does not have, with those that it has. */
export function unknownOption(command: CommandShape, name: string): string {
  const names = Object.keys(command.options);
  const told = isTellable(name) ? `called ${name}` : 'of that name';
  const taken = names.length > 0 ? and.format(names) : 'none';
  return `/${command.name} has no option ${told}; it takes ${taken}.`;
}

/** One sentence for a required option that is missing, with what it is for. */
export function missingOption({ name, options }: CommandShape, option: string): string {
  const description = options[option]?.description ?? '';
  // A capital letter goes, unless it begins an abbreviation.
  const purpose = description.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
  return `/${name} needs ${option}: ${purpose}.`;
}

function nearest(names: readonly string[], typed: string): string[] {
  const form = typed.toLowerCase();
  return isTellable(form) ? names.filter((name) => isNear(form, name)) : [];
}

/** The beginning of one of a name's words, or the name with typing errors: one, or in a longer one two. */
function isNear(form: string, name: string): boolean {
  const begins = form.length > 2 && name.split('-').some((word) => word.startsWith(form));
  const errors = form.length > 5 ? 2 : 1;
  return begins || countEdits(form, name, errors) <= errors;
}

function tell(name: string): string {
  return isTellable(name) ? `called /${name}` : 'of that name';
}

/** Somebody's words on one line, without characters that hide or turn others. */
function showable(text: string): string {
  const shown = text.toWellFormed().replace(/[\p{C}\p{Z}]+/gu, ' ');
  return cutAtGrapheme(shown.trim(), longestWords);
}

/** Whether it may stand in our sentence: a word of a name's length, and nothing else. */
function isTellable(name: string): boolean {
  return /^[\p{L}\p{N}_-]{1,32}$/u.test(name);
}
