import type { Answer } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { Match } from '#search/match.ts';
import { addressQuotation } from './address.ts';
import { ask, compose, notesFor } from './compose.ts';
import { linksFrom } from './links.ts';
import { answerNotOnRecord } from './not-on-record.ts';
import { type Asked, mainPart, quoteItem } from './quote-item.ts';
import { answerReporter } from './reporter.ts';
import { groupReports } from './reports.ts';
import { isInScope, type Scope, withNote } from './scope.ts';

const MOST_SHOWN = 3;
/** Of several matches, those that hold this share of what the best one holds stay. */
const SHARE_OF_BEST = 0.85;
/** The best of several is the one that was meant where it holds so much more than the next. */
const CLEAR_LEAD = 0.1;

type Found = Asked & { match: Match };

/** Answers what somebody remembers of a quotation: who said it, exactly how, and where. */
export function answerWording(archive: Archive, wording: string, scope: Scope): Answer {
  const { accepted, near } = archive.quotations.find(wording, ({ entry }) => isInScope(entry, scope));
  const [best] = accepted;
  if (!best) return answerNotOnRecord(archive, wording, scope, near);
  const { entry } = best.unit;
  if (entry.kind === 'passage') return answerReporter(archive, wording, entry, best);
  const alike = accepted.filter((match) => match.coverage >= best.coverage * SHARE_OF_BEST);
  const utterances = groupReports(archive, alike.flatMap(asFound), MOST_SHOWN);
  const [first, second] = utterances;
  const clear = !first || !second || standsOut(first.asked.match, second.asked.match);
  const shown = clear ? utterances.slice(0, 1) : utterances;
  const items = shown.map(({ asked, utterance }) => quoteItem(asked, utterance));
  return compose({
    outcome: clear ? 'found' : 'ambiguous',
    message: withNote(scope, clear ? messageFor(best) : severalMatch(shown.length)),
    contentNotes: notesFor(archive, items),
    items,
    links: clear ? linksFrom(entry) : [],
    layout: clear ? 'whole' : 'list',
    request: ask('who-said', { quote: shown.map(({ asked }) => addressOf(asked)).join(',') }),
  });
}

function asFound(match: Match): Found[] {
  const { entry } = match.unit;
  return entry.kind === 'quotation' ? [{ entry, stretches: match.stretches, comparison: null, match }] : [];
}

function standsOut(best: Match, next: Match): boolean {
  return (best.exact && !next.exact) || best.coverage - next.coverage > CLEAR_LEAD;
}

function messageFor({ exact, renumbered }: Match): string {
  if (renumbered) return 'On record, but with another number than you typed:';
  return exact ? 'On record, word for word.' : 'On record. The exact words differ from those you typed:';
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
