import type { Choice } from '#model/choice.ts';
import { limits } from '#model/limits.ts';
import type { Archive } from '#search/archive.ts';
import { cutAtGrapheme } from '#text/graphemes.ts';
import { cleanText } from './check.ts';
import type { Command, GivenOptions } from './define.ts';

/** More typed text than any suggestion could match is not looked at. */
const longestTyped = 200;

type Question = { command: string; option: string; typed: string; given: GivenOptions };

/** The suggestions that `Desk.complete` promises. */
export function suggest(
  commands: readonly Command[],
  archive: Archive,
  question: Question,
): readonly Choice[] {
  const command = commands.find((each) => each.name === question.command);
  const isKnown = command !== undefined && Object.hasOwn(command.options, question.option);
  const option = isKnown ? command.options[question.option] : undefined;
  if (!option?.complete) return [];
  try {
    return keepSendable(option.complete(archive, bound(question.typed), boundAll(question.given)));
  } catch {
    // A suggestion is a convenience: typing on must stay possible where one cannot be made.
    return [];
  }
}

/** Drops what a platform would refuse the whole list for. */
function keepSendable(choices: readonly Choice[]): readonly Choice[] {
  const byValue = new Map<string, Choice>();
  for (const { name, value } of choices) {
    const shown = cutAtGrapheme(cleanText(name), limits.choice);
    const sendable = value !== '' && value === cleanText(value) && value.length <= limits.choice;
    if (shown !== '' && sendable && !byValue.has(value)) byValue.set(value, { name: shown, value });
  }
  return [...byValue.values()].slice(0, limits.choices);
}

function boundAll(given: GivenOptions): GivenOptions {
  const texts = Object.entries(given).map(([name, text]) => [name, text === undefined ? text : bound(text)]);
  return Object.fromEntries(texts);
}

function bound(typed: string): string {
  return cleanText(typed.slice(0, longestTyped));
}
