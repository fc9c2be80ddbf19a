import type { Answer, Item, QuoteItem } from '#model/answer.ts';
import { askCoast } from '#tests/fixtures/library.ts';

/** The coastal library's quotation that holds these words. Throws where it has none. */
export function quoteOf(words: string): QuoteItem {
  const [item] = askCoast(`/who-said quote: ${words}`).items;
  if (item?.type !== 'quote') throw new Error(`Nobody said “${words}”`);
  return item;
}

/** An answer that shows some items. */
export function answerWith(...items: readonly Item[]): Answer {
  return { ...nothing, outcome: 'found', items };
}

/** An answer that found nothing. */
export const nothing: Answer = {
  outcome: 'nothing',
  message: 'Not in this library.',
  contentNotes: [],
  items: [],
  guide: [],
  choices: [],
  links: [],
  request: { command: 'who-said', options: {}, page: 1 },
  layout: 'whole',
};
