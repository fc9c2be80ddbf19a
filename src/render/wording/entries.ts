import { typed } from '#command/typed.ts';
import type { Answer, GuideEntry, Item } from '#model/answer.ts';
import { claimLines } from './claim.ts';
import { figureLines } from './figure.ts';
import { type Block, type Entry, line } from './line.ts';
import { passageLines } from './passage.ts';
import { pointLines } from './point.ts';
import { quoteLines } from './quote.ts';
import { sourceCard, sourceEntry } from './source.ts';

/** Everything that an answer shows below its message, in order: its items, then its guide. */
export function entriesOf(answer: Answer): Entry[] {
  return [
    ...answer.items.map((item) => ({
      blocks: blocksOf(item, answer.layout),
      url: item.type === 'source' ? item.url : null,
      examples: [],
    })),
    ...answer.guide.map((entry) => ({
      blocks: [guideLines(entry)],
      url: null,
      examples: entry.examples.map((request) => ({ label: typed(request), request })),
    })),
  ];
}

/** The content notes of an answer and of the documents it shows, each once. */
export function contentNotesOf(answer: Answer): string[] {
  const ofSources = answer.items.flatMap((item) => (item.type === 'source' ? (item.contentNote ?? []) : []));
  return [...new Set([...answer.contentNotes, ...ofSources])];
}

function guideLines({ usage, description, messageAction, notes }: GuideEntry): Block {
  return [
    line('headline', usage),
    line('fact', description),
    ...notes.map((note) => line('fact', note)),
    ...(messageAction === null ? [] : [line('note', `On a message in Discord: Apps, ${messageAction}.`)]),
  ];
}

function blocksOf(item: Item, layout: Answer['layout']): Block[] {
  switch (item.type) {
    case 'quote':
      return [quoteLines(item)];
    case 'figure':
      return [figureLines(item)];
    case 'passage':
      return [passageLines(item)];
    case 'claim':
      return [claimLines(item)];
    case 'point':
      return [pointLines(item)];
    case 'source':
      return layout === 'whole' ? sourceCard(item) : sourceEntry(item);
  }
}
