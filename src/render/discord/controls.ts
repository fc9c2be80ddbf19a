import type { Answer, Link } from '#model/answer.ts';
import { choicesBeside, choicesFollowItems } from '#render/wording/choices.ts';
import type { Entry } from '#render/wording/line.ts';
import { type Button, requestButton, withoutRepeats } from './buttons.ts';
import { shares } from './shares.ts';

/** The buttons below the entries of a page, and how many choices found no place among them. */
export type Controls = { choices: Button[]; links: Button[]; leftOut: number };

/** How many choices and links a page of this answer has at most; the same for every page. */
export function mostControls(answer: Answer, entries: readonly Entry[]): { choices: number; links: number } {
  const beside = entries.length > 0;
  const choices = choicesFollowItems(answer)
    ? shares.entriesOnPage
    : beside
      ? shares.choicesBesideEntries
      : shares.choices;
  return {
    choices: Math.min(choices, answer.choices.length),
    links: Math.min(beside ? shares.linksBesideEntries : shares.links, offersOf(answer, entries).length),
  };
}

/** The buttons of a page that shows the entries at these places; no state that is `taken` comes again. */
export function controlsOf(
  answer: Answer,
  entries: readonly Entry[],
  places: ReadonlySet<number>,
  taken: Set<string>,
): Controls {
  const most = mostControls(answer, entries);
  const offered = choicesBeside(answer, places);
  const choices = withoutRepeats(offered.flatMap(toButton), taken).slice(0, most.choices);
  const links = withoutRepeats(offersOf(answer, entries).flatMap(toButton), taken).slice(0, most.links);
  return { choices, links, leftOut: offered.length - choices.length };
}

function offersOf(answer: Answer, entries: readonly Entry[]): Link[] {
  return [...answer.links, ...entries.flatMap(({ examples }) => examples)];
}

function toButton({ label, request }: Link): Button[] {
  return requestButton(label, 'view', request);
}
