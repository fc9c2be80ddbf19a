import { type Command, firstOption, type GivenOptions } from '#command/define.ts';
import type { Desk } from '#command/desk.ts';
import { type Field, splitFields } from '#command/parse.ts';
import type { Choice } from '#model/choice.ts';

/** What could stand in place of `replaced`, the end of a line. */
export type Completion = { replaced: string; choices: readonly Choice[] };

/** Completes what is typed before the cursor: a command, the name of an option, or a value. */
export function completeTyped(desk: Desk, line: string): Completion {
  const [, start = '', rest] = /^\s*(\S*)(\s.*)?$/s.exec(line) ?? [];
  const name = start.replace(/^\//, '').toLowerCase();
  if (rest === undefined) return { replaced: start, choices: commandChoices(desk.commands, name) };
  const command = desk.commands.find((each) => each.name === name);
  return command ? completeOption(desk, command, rest) : { replaced: '', choices: [] };
}

function commandChoices(commands: readonly Command[], start: string): Choice[] {
  const matching = commands.filter(({ name }) => name.startsWith(start));
  return matching.map(({ name, description }) => ({ name: description, value: `/${name} ` }));
}

function completeOption(desk: Desk, command: Command, rest: string): Completion {
  const fields = splitFields(command, rest);
  const { name, text } = fields.at(-1) ?? { name: null, text: '' };
  const typed = text.trimStart();
  const word = /(?<!\S)\S*$/.exec(typed)?.[0] ?? '';
  const begun = typed.slice(0, typed.length - word.length);
  const labels = name !== null && begun === '' ? [] : labelChoices(command, fields, begun, word);
  // Behind a finished value, or where a word begins like an option, the next option is what is meant.
  if (labels.length > 0 && typed !== '') return { replaced: typed, choices: labels };
  const given = textsOf(command, fields.slice(0, -1));
  const values = desk.complete(command.name, name ?? firstOption(command) ?? '', typed, given);
  return { replaced: typed, choices: [...labels, ...values.map(endValue)] };
}

/** The options that are not given yet and begin like the last word, behind what stands before it. */
function labelChoices(command: Command, fields: readonly Field[], begun: string, word: string): Choice[] {
  const last = { name: fields.at(-1)?.name ?? null, text: begun };
  const given = textsOf(command, [...fields.slice(0, -1), last]);
  return Object.entries(command.options)
    .filter(([name]) => !Object.hasOwn(given, name) && name.startsWith(word.toLowerCase()))
    .map(([name, { description }]) => ({ name: description, value: `${begun}${name}: ` }));
}

function endValue({ name, value }: Choice): Choice {
  return { name, value: `${value} ` };
}

function textsOf(command: Command, fields: readonly Field[]): GivenOptions {
  const present = fields.filter(({ name, text }) => name !== null || text.trim() !== '');
  return Object.fromEntries(
    present.map(({ name, text }) => [name ?? firstOption(command) ?? '', text.trim()]),
  );
}
