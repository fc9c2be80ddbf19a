import type { Answer, QuoteItem } from '#model/answer.ts';
import type { Comparison } from '#model/comparison.ts';
import type { Archive } from '#search/archive.ts';
import { addressQuotation } from './address.ts';
import { ask, compose, notesFor } from './compose.ts';
import { contextOf } from './context.ts';
import { type FoundWording, findWording } from './find-wording.ts';
import { linksFrom } from './links.ts';
import { answerNotOnRecord } from './not-on-record.ts';
import { isOpposite, oppositeMessage } from './opposite.ts';
import { type Asked, mainPart, quoteItem } from './quote-item.ts';
import { answerReporter } from './reporter.ts';
import type { Told } from './reports.ts';
import { type Scope, withNote } from './scope.ts';

/** Answers what somebody remembers of a quotation: who said it, exactly how, and where. */
export function answerWording(archive: Archive, wording: string, scope: Scope): Answer {
  const found = findWording(archive, wording, scope);
  switch (found.kind) {
    case 'nothing':
      return answerNotOnRecord(archive, wording, scope, found.near);
    case 'passage':
      return answerReporter(archive, wording, found);
    case 'joined':
      return answerJoined(archive, wording, found.told);
    case 'quotations':
      return answerQuotations(archive, scope, found);
  }
}

function answerQuotations(
  archive: Archive,
  scope: Scope,
  { told, clear }: Extract<FoundWording, { kind: 'quotations' }>,
): Answer {
  const items = told.map(({ asked, utterance }): QuoteItem => {
    const item = quoteItem(asked, utterance);
    return clear ? { ...item, context: contextOf(asked) } : item;
  });
  const [first] = told;
  const comparison = first?.asked.comparison ?? null;
  const areOpposite = told.every(({ asked }) => isOpposite(asked.comparison));
  const message = clear ? messageFor(comparison) : severalMatch(told.length);
  return compose({
    outcome: areOpposite ? 'nothing' : clear ? 'found' : 'ambiguous',
    message: withNote(scope, areOpposite ? oppositeMessage : message),
    contentNotes: notesFor(archive, items),
    items,
    links: clear && first ? linksFrom(first.asked.entry) : [],
    layout: clear ? 'whole' : 'list',
    request: ask('who-said', { quote: told.map(({ asked }) => addressOf(asked)).join(',') }),
  });
}

function answerJoined(archive: Archive, wording: string, told: readonly Told[]): Answer {
  const items = told.map(({ asked, utterance }) => quoteItem(asked, utterance));
  return compose({
    outcome: 'found',
    message: `These words join pieces of ${told.length} quotations. Each is on record by itself, in this order:`,
    contentNotes: notesFor(archive, items),
    items,
    request: ask('who-said', { quote: wording }),
  });
}

const sayings: Record<Comparison['grade'], string> = {
  exact: 'On record, word for word.',
  'same-words': 'On record: the same words. Only case, marks, spelling or short forms differ.',
  elided: 'On record, with more words than you typed:',
  altered: 'On record. The exact words differ from those you typed:',
};

function messageFor(comparison: Comparison | null): string {
  if (!comparison) return 'On record.';
  const { grade, flags } = comparison;
  if (flags.includes('number')) return 'On record, but not with the number that you typed:';
  if (flags.includes('name')) return 'On record, but not with the name that you typed:';
  return sayings[grade];
}

function severalMatch(count: number): string {
  return `${count} quotations fit these words. Type more of them, or name the speaker.`;
}

/** The address of a quotation with the stretch that its excerpt emphasises. */
function addressOf({ entry, stretches }: Asked): string {
  const part = mainPart(stretches);
  const stretch = stretches.find((candidate) => candidate.part === part);
  return addressQuotation(entry, stretch);
}
