import type { Request } from '#model/answer.ts';
import { limits } from '#model/limits.ts';
import { checkOptions, findCommand } from './check.ts';
import { type Command, firstOption } from './define.ts';
import { MisuseError } from './misuse.ts';
import { wordsWithoutCommand } from './unknown.ts';

/** What somebody typed: the request, and whether everybody in the channel shall see the answer. */
export type Reading = { request: Request; share: boolean };

/** A stretch of typed text and the option that it belongs to, if one is named before it. */
export type Field = { name: string | null; text: string };

type Values = ReadonlyMap<string, string>;

/** Taken beside the options of every command. */
const commonOptions = ['share', 'page'];

const answersToShare = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/**
 * Reads a command as one types it: `/who-said quote: we cannot arrest our way out speaker: bailey`.
 * The slash may be missing, and text without an option's name goes to the first option. A colon is
 * text unless the name of one of the command's options, or `share` or `page`, stands directly before
 * it as a whole word; so "on page: 3" cannot be part of a text. Throws a MisuseError.
 */
export function readTyped(commands: readonly Command[], text: string): Reading {
  if (text.length > limits.typed) {
    throw new MisuseError(`A command is at most ${limits.typed.toLocaleString('en-GB')} characters long.`);
  }
  const [, slash, typed = '', rest = ''] = /^\s*(\/?)(\S*)(.*)$/s.exec(text) ?? [];
  if (typed === '') throw new MisuseError('There is no command in this; type one, such as /help.');
  const name = typed.toLowerCase();
  const words = slash === '' ? wordsWithoutCommand(commands, name, text) : null;
  if (words !== null) throw new MisuseError(words);
  const command = findCommand(commands, name);
  const values = collect(command, splitFields(command, rest));
  const options = [...values].filter(([option]) => !commonOptions.includes(option));
  const request = {
    command: command.name,
    options: checkOptions(command, Object.fromEntries(options)),
    page: readPage(values),
  };
  return { request, share: readShare(values) };
}

/**
 * Splits what follows a command's name at the names of its options. The first field has no name and
 * holds what stands before all of them, mostly nothing; texts are neither trimmed nor checked.
 */
export function splitFields(command: Command, text: string): Field[] {
  const known = [...Object.keys(command.options), ...commonOptions];
  const labels = [...text.matchAll(/(?<!\S)([a-z0-9_-]{1,32}):/gi)]
    .map((match) => ({
      name: match[1]?.toLowerCase() ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ name }) => known.includes(name));
  const named = labels.map(({ name, end }, place) => ({
    name,
    text: text.slice(end, labels[place + 1]?.start),
  }));
  return [{ name: null, text: text.slice(0, labels[0]?.start) }, ...named];
}

function collect(command: Command, fields: readonly Field[]): Values {
  const values = new Map<string, string>();
  for (const field of fields) {
    const text = field.text.trim();
    if (field.name === null && text === '') continue;
    const name = field.name ?? textOption(command);
    if (values.has(name)) throw new MisuseError(`The option ${name} is given twice.`);
    values.set(name, text);
  }
  return values;
}

function textOption(command: Command): string {
  const first = firstOption(command);
  if (first === undefined) throw new MisuseError(`/${command.name} takes no text.`);
  return first;
}

function readShare(values: Values): boolean {
  const answer = answersToShare.get((values.get('share') ?? 'no').toLowerCase());
  if (answer === undefined) throw new MisuseError('The option share is true or false.');
  return answer;
}

function readPage(values: Values): number {
  const page = values.get('page') ?? '1';
  if (!/^[1-9][0-9]{0,8}$/.test(page)) throw new MisuseError('The option page is a whole number from 1.');
  return Number(page);
}
