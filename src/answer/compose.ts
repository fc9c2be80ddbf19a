import type { Answer, Item, Request } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import { count } from '#text/counting.ts';

type Told = Pick<Answer, 'outcome' | 'message' | 'request'> & Partial<Answer>;

/** Completes an answer with what it leaves unsaid: no items, no choices, a list. */
export function compose(told: Told): Answer {
  return { contentNotes: [], items: [], guide: [], choices: [], links: [], layout: 'list', ...told };
}

/** The content notes of the documents that items come from, each once, in the items' order. */
export function notesFor(archive: Archive, items: readonly Item[]): string[] {
  const shown = new Set(items.flatMap(({ citation }) => citation?.document ?? []));
  const notes = archive.holdings
    .filter(({ document }) => shown.has(document.id))
    .flatMap(({ document }) => document.contentNote ?? []);
  return [...new Set(notes)];
}

/** A request for the first page of a command's answer; options without a value are left out. */
export function ask(command: string, options: Readonly<Record<string, string | undefined>>): Request {
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { command, options: Object.fromEntries(given), page: 1 };
}

/** Longer lists are cut: nobody reads them to their end, and each item is looked up elsewhere too. */
export const MOST_LISTED = 60;

/** "37 figures", or "The first 60 of 412 figures" where a list is cut. */
export function countListed(total: number, noun: string): string {
  return total > MOST_LISTED ? `The first ${MOST_LISTED} of ${count(total, noun)}` : count(total, noun);
}
