import type { Answer } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { PassageEntry } from '#search/holdings.ts';
import type { Match } from '#search/match.ts';
import { addressDocument, addressQuotation } from './address.ts';
import { ask, compose, notesFor } from './compose.ts';
import { linksFrom, linkToDocument } from './links.ts';
import { answerNotOnRecord } from './not-on-record.ts';
import { mainPart, passageItem, quoteItem } from './quote-item.ts';
import { groupReports, type Utterance } from './reports.ts';
import { isInScope, type Scope } from './scope.ts';

const MOST_SHOWN = 3;
/** Of several matches, those that hold this share of what the best one holds stay. */
const SHARE_OF_BEST = 0.85;

/** Answers what somebody remembers of a quotation: who said it, exactly how, and where. */
export function answerWording(archive: Archive, wording: string, scope: Scope): Answer {
  const { accepted, near } = archive.quotations.find(wording, ({ entry }) => isInScope(entry, scope));
  const [best] = accepted;
  if (!best) return answerNotOnRecord(archive, wording, scope, near);
  const { entry } = best.unit;
  if (entry.kind === 'passage') return reportersWords(archive, wording, entry, best);
  const alike = accepted.filter((match) => match.coverage >= best.coverage * SHARE_OF_BEST);
  const utterances = groupReports(archive, alike.flatMap(asQuotation)).slice(0, MOST_SHOWN);
  const items = utterances.map(({ entry: shown, stretches, alsoIn }) => quoteItem(shown, stretches, alsoIn));
  const clear = utterances.length === 1 || standsOut(alike);
  return compose({
    outcome: clear ? 'found' : 'ambiguous',
    message: clear ? messageFor(best.exact) : severalMatch(utterances.length),
    contentNotes: notesFor(archive, items),
    items,
    links: clear ? linksFrom(entry) : [],
    layout: utterances.length === 1 ? 'whole' : 'list',
    request: ask('who-said', { quote: utterances.map(addressOf).join(',') }),
  });
}

function asQuotation({ unit: { entry }, stretches }: Match) {
  return entry.kind === 'quotation' ? [{ entry, stretches }] : [];
}

/** True where the best match is word for word and the next one is not. */
function standsOut([best, next]: readonly Match[]): boolean {
  if (!best || !next) return true;
  return (best.exact && !next.exact) || best.coverage - next.coverage > 0.1;
}

function messageFor(exact: boolean): string {
  return exact ? 'On record, word for word.' : 'On record. The exact words differ from those you typed:';
}

function severalMatch(count: number): string {
  return `${count} quotations fit these words. Type more of them, or name the speaker.`;
}

function addressOf({ entry, stretches }: Utterance): string {
  const part = mainPart(stretches);
  return addressQuotation(
    entry,
    stretches.find((stretch) => stretch.part === part),
  );
}

function reportersWords(archive: Archive, wording: string, entry: PassageEntry, match: Match): Answer {
  const items = [passageItem(entry, match.stretches)];
  return compose({
    outcome: 'found',
    message: "These words stand in the document, but not as a quotation: they are the reporter's.",
    contentNotes: notesFor(archive, items),
    items,
    links: [linkToDocument(entry.holding)],
    layout: 'whole',
    request: ask('who-said', { quote: wording, source: addressDocument(entry.holding) }),
  });
}
