import type { Answer, Link } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { PassageEntry, QuotationEntry } from '#search/holdings.ts';
import type { Match } from '#search/match.ts';
import { type Speaker, speakerIdOf } from '#search/speakers.ts';
import { addressDocument, addressQuotation } from './address.ts';
import { ask, compose, notesFor } from './compose.ts';
import { mainPart, passageItem, quoteItem } from './quote-item.ts';
import { groupReports, type Utterance } from './reports.ts';
import { type Scope, scopeOptions } from './scope.ts';

const MOST_SHOWN = 3;
const MOST_NEAR = 3;
/** Of several matches, those that hold this share of what the best one holds stay. */
const SHARE_OF_BEST = 0.85;
const LONGEST_LABEL = 80;

/** Answers what somebody remembers of a quotation: who said it, exactly how, and where. */
export function answerWording(archive: Archive, wording: string, scope: Scope): Answer {
  const { accepted, near } = archive.quotations.find(wording, ({ entry }) => inScope(entry, scope));
  const [best] = accepted;
  if (!best) return notOnRecord(archive, wording, scope, near);
  const { entry } = best.unit;
  if (entry.kind === 'passage') return reportersWords(archive, wording, entry, best);
  const alike = accepted.filter((match) => match.coverage >= best.coverage * SHARE_OF_BEST);
  const utterances = groupReports(archive, alike.flatMap(asQuotation)).slice(0, MOST_SHOWN);
  const items = utterances.map(({ entry: shown, stretches, alsoIn }) => quoteItem(shown, stretches, alsoIn));
  const clear = utterances.length === 1 || standsOut(alike);
  return compose({
    outcome: clear ? 'found' : 'ambiguous',
    message: clear ? messageFor(utterances[0], best.exact) : severalMatch(utterances.length),
    contentNotes: notesFor(archive, items),
    items,
    links: clear ? linksFrom(entry) : [],
    layout: utterances.length === 1 ? 'whole' : 'list',
    request: ask('who-said', { quote: utterances.map(addressOf).join(',') }),
  });
}

function inScope(entry: QuotationEntry | PassageEntry, { speaker, holdings }: Scope): boolean {
  if (holdings && !holdings.some(({ key }) => key === entry.holding.key)) return false;
  return !speaker || (entry.kind === 'quotation' && isBy(entry, speaker));
}

/** True where the document gives this speaker for the quotation. */
export function isBy({ holding, quotation }: QuotationEntry, speaker: Speaker): boolean {
  return quotation.speaker !== null && speakerIdOf(holding, quotation.speaker) === speaker.id;
}

function asQuotation({ unit: { entry }, stretches }: Match) {
  return entry.kind === 'quotation' ? [{ entry, stretches }] : [];
}

/** True where the best match is word for word and the next one is not. */
function standsOut([best, next]: readonly Match[]): boolean {
  if (!best || !next) return true;
  return (best.exact && !next.exact) || best.coverage - next.coverage > 0.1;
}

function messageFor(utterance: Utterance | undefined, exact: boolean): string {
  const wording = exact
    ? 'On record, word for word.'
    : 'On record. The exact words differ from those you typed:';
  const reports = utterance?.alsoIn.length ?? 0;
  return reports === 0 ? wording : `${wording} One utterance, reported in ${reports + 1} documents.`;
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

/** Where a reader goes from a quotation. */
export function linksFrom(entry: QuotationEntry): Link[] {
  const { speaker } = entry.quotation;
  const document = addressDocument(entry.holding);
  const links: Link[] = [{ label: 'The document', request: ask('source', { query: document }) }];
  if (speaker?.kind !== 'named') return links;
  const name = entry.holding.parties.get(speaker.party)?.name ?? 'this speaker';
  return [
    ...links,
    {
      label: `All by ${name}`,
      request: ask('who-said', { quote: '*', speaker: speakerIdOf(entry.holding, speaker) }),
    },
  ];
}

function reportersWords(archive: Archive, wording: string, entry: PassageEntry, match: Match): Answer {
  const items = [passageItem(entry, match.stretches)];
  return compose({
    outcome: 'found',
    message: "These words stand in the document, but not as a quotation: they are the reporter's.",
    contentNotes: notesFor(archive, items),
    items,
    links: [{ label: 'The document', request: ask('source', { query: addressDocument(entry.holding) }) }],
    layout: 'whole',
    request: ask('who-said', { quote: wording, source: addressDocument(entry.holding) }),
  });
}

function notOnRecord(archive: Archive, wording: string, scope: Scope, near: readonly Match[]): Answer {
  const request = ask('who-said', { ...scopeOptions(scope), quote: wording });
  const elsewhere =
    scope.speaker &&
    archive.quotations.find(wording, (unit) => inScope(unit.entry, { ...scope, speaker: undefined }));
  if (scope.speaker && elsewhere?.accepted[0]) {
    return compose({
      outcome: 'nothing',
      message: `These words are not on record from ${scope.speaker.name} in this library. They stand in it otherwise.`,
      choices: [{ label: 'Show where they stand', request: ask('who-said', { quote: wording }) }],
      request,
    });
  }
  const choices = near.slice(0, MOST_NEAR).flatMap(({ unit: { entry }, stretches }) => {
    if (entry.kind !== 'quotation') return [];
    const { excerpt } = quoteItem(entry, stretches, []);
    return [
      {
        label: snippet(excerpt.text, excerpt.emphasis[0]?.start ?? 0),
        request: ask('who-said', { quote: addressQuotation(entry) }),
      },
    ];
  });
  return compose({
    outcome: 'nothing',
    message: `Not in this library${choices.length > 0 ? '. The nearest words in it:' : '.'}`,
    choices,
    request,
  });
}

function snippet(text: string, from: number): string {
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, from - 10)) + 1);
  const words = text.slice(start, start + LONGEST_LABEL - 4);
  return `“${start > 0 ? '…' : ''}${words}${start + words.length < text.length ? '…' : ''}”`;
}
