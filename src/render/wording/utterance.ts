import type { QuoteItem, Report } from '#model/answer.ts';
import { mayBeCalled, outletName } from '#text/outlet-names.ts';
import { againLines, citationPlace, elsewhereLines } from './citation.ts';
import { type Difference, differencesOf } from './difference.ts';
import { type Line, line } from './line.ts';
import { join, type Phrase, strong } from './phrase.ts';
import { cutAround } from './window.ts';

/** Reports with other words that are told one by one. */
const toldReports = 2;
/** Differences of one report that are told. */
const toldDifferences = 2;
const longestWords = 90;
const toldListeners = 3;

/** Where else the same utterance is reported, who first had it, and where the wordings differ. */
export function utteranceLines(item: QuoteItem): Line[] {
  const { citation, alsoIn, utterance } = item;
  return [
    ...againLines('The same words', citation, alsoIn),
    ...elsewhereLines((documents) => reportedIn(documents, item), citation, alsoIn),
    ...(utterance.reports.length > 0 ? firstLines(item) : []),
    ...otherWordings(utterance.reports),
  ];
}

function reportedIn(documents: number, { utterance: { origins, reports } }: QuoteItem): string {
  const what = reports.some(isDifferent) ? 'Reported' : 'The same words, reported';
  const sources = origins === 1 ? 'one source' : `${origins} sources`;
  return `${what} in ${documents} documents, from ${sources} as far as they tell`;
}

function firstLines({ citation, to, utterance }: QuoteItem): Line[] {
  const outlet = utterance.to;
  if (outlet === null) return disagreement(to?.name ?? null, utterance.reports);
  const tellsSo = (name: string | null) =>
    name !== null && (mayBeCalled(name, outlet) || mayBeCalled(outlet, name));
  const telling = utterance.reports.filter((report) => tellsSo(report.to));
  const others = new Set(telling.map(({ document }) => document).filter((id) => id !== citation.document));
  const who = tellers(tellsSo(to?.name ?? null), others.size);
  return [line('note', 'First had by ', strong(outlet), who === null ? '.' : `, as ${who}.`)];
}

function tellers(here: boolean, others: number): string | null {
  if (others === 0) return here ? 'this document says' : null;
  if (here) return `this and ${others} more ${others === 1 ? 'document' : 'documents'} say`;
  return others === 1 ? 'another document says' : `${others} other documents say`;
}

/** Whom the reports name instead, where they name several. */
function disagreement(here: string | null, reports: readonly Report[]): Line[] {
  const names = new Map<string, string>();
  for (const name of [here, ...reports.map(({ to }) => to)]) {
    if (name !== null && !names.has(outletName(name))) names.set(outletName(name), name);
  }
  if (names.size < 2) return [];
  const told = [...names.values()].slice(0, toldListeners);
  const rest = names.size - told.length;
  const more = rest > 0 ? `; and ${rest} more` : '';
  return [line('note', `They do not agree on whom it was told: ${told.join('; ')}${more}.`)];
}

function otherWordings(reports: readonly Report[]): Line[] {
  const differing = reports.filter(isDifferent);
  const rest = differing.length - toldReports;
  return differing
    .slice(0, toldReports)
    .map((report, at) =>
      line(
        'note',
        otherWording(report),
        at === toldReports - 1 && rest > 0 ? `; and ${rest} more ${rest === 1 ? 'differs' : 'differ'}.` : '.',
      ),
    );
}

function otherWording(report: Report): Phrase {
  const differences = differencesOf(report.diff);
  const rest = differences.length - toldDifferences;
  const told = differences.slice(0, toldDifferences).map(difference);
  const places = rest === 1 ? 'place' : 'places';
  const more = rest > 0 ? `, and differs in ${rest} more ${places}` : '';
  return join(`${report.title} · ${citationPlace(report)} `, told.join(', '), more);
}

function difference({ shown, other }: Difference): string {
  if (other === '') return `leaves out “${cut(shown)}”`;
  return shown === '' ? `adds “${cut(other)}”` : `has “${cut(other)}” for “${cut(shown)}”`;
}

function cut(text: string): string {
  return cutAround({ text, emphasis: [] }, longestWords).text;
}

function isDifferent({ diff }: Report): boolean {
  return diff.some(({ op }) => op !== 'equal');
}
