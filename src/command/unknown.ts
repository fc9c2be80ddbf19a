import { countEdits } from '#text/edits.ts';
import type { Command } from './define.ts';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** One sentence for a command that does not exist, with the nearest that do, or with all. */
export function unknownCommand(commands: readonly Command[], name: string): string {
  const names = commands.map((command) => command.name);
  const near = nearest(names, name).map((each) => `/${each}`);
  const told = isTellable(name) ? `called /${name}` : 'of that name';
  if (near.length > 0) return `There is no command ${told}; did you mean ${or.format(near)}?`;
  return `There is no command ${told}; there is ${and.format(names.map((each) => `/${each}`))}.`;
}

/** One sentence for an option that a command does not have, with those that it has. */
export function unknownOption(command: Command, name: string): string {
  const names = Object.keys(command.options);
  const told = isTellable(name) ? `called ${name}` : 'of that name';
  const taken = names.length > 0 ? and.format(names) : 'none';
  return `/${command.name} has no option ${told}; it takes ${taken}.`;
}

function nearest(names: readonly string[], typed: string): string[] {
  const form = typed.toLowerCase();
  if (!isTellable(form)) return [];
  return names.filter((name) => name.includes(form) || form.includes(name) || countEdits(form, name, 2) <= 2);
}

/** Whether it may stand in our sentence: a word of a name's length, and nothing else. */
function isTellable(name: string): boolean {
  return /^[\p{L}\p{N}_-]{1,32}$/u.test(name);
}
