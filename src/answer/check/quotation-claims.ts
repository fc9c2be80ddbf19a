import type { Extraction } from '#extract/extraction.ts';
import type { Range } from '#model/answer.ts';
import { pairMarks } from '#text/marks/pair-marks.ts';
import { sentencesAround } from '#text/sentences.ts';
import { splitWords } from '#text/words.ts';
import { claimedSpeaker, labelledSpeaker } from './claimed-speaker.ts';
import type { ClaimedSpeaker, QuotationClaim } from './claims.ts';
import { onOneLine } from './plain-text.ts';
import { findQuotedLines, type KnowsName } from './quoted-lines.ts';

/** Words of a text with whom it gives them to. */
type Speech = Range & { speaker: ClaimedSpeaker | null };

/** Fewer words in marks are a turn of phrase or a title, unless somebody is named beside them. */
const fewestWords = 3;
const fewestWithName = 2;
/** So many words in marks are a claim, whatever they look like. */
const surelyClaimed = 5;

/**
 * The quotations of a text, in its order and apart from each other. `plain` is the text without markup, of
 * the same length.
 */
export function quotationClaims(
  { text, plain }: { text: string; plain: string },
  { paragraphs, parties, quotations }: Extraction,
  knowsName: KnowsName,
): QuotationClaim[] {
  const found = quotations.flatMap(({ spans, speaker }) => {
    const claimed = claimedSpeaker(plain, speaker);
    return spans.map((span): Speech => ({ ...span, speaker: claimed }));
  });
  const lines = findQuotedLines(text, knowsName).map(({ speaker, ...range }): Speech => {
    return { ...range, speaker: speaker === null ? null : labelledSpeaker(speaker) };
  });
  const marked = paragraphs.flatMap((paragraph) => markedIn(plain, paragraph));
  const isAlone = (range: Range) => standsAlone(plain, range);
  const claimed = [
    ...found
      .map((speech) => withoutComma(plain, speech))
      .filter((each) => isTelling(plain, each) || isAlone(each)),
    ...lines,
    ...marked.filter((each) => countWords(plain, each) >= surelyClaimed || isAlone(each)),
  ];
  const named = parties.flatMap(({ name, kind, mentions }) =>
    kind === 'person' ? mentions.map((mention) => ({ ...mention, name })) : [],
  );
  return describeAll(plain, apart(plain, claimed), named);
}

function isTelling(plain: string, speech: Speech): boolean {
  const isNamed = speech.speaker !== null && speech.speaker.kind !== 'described' && !speech.speaker.inferred;
  return countWords(plain, speech) >= (isNamed ? fewestWithName : fewestWords);
}

/** The comma that leads to the attribution is no part of the words. */
function withoutComma<R extends Range>(plain: string, range: R): R {
  const words = plain.slice(range.start, range.end).trimEnd();
  const end = words.endsWith(',') ? words.slice(0, -1).trimEnd().length : words.length;
  return { ...range, end: range.start + end };
}

/** What stands in quotation marks in a paragraph, of any kind; nobody is told to have said it. */
function markedIn(plain: string, { start, end }: Range): Speech[] {
  const { doubles, singles } = pairMarks(plain, { start, end }, false);
  return [...doubles, ...singles].map((pair) =>
    withoutComma(plain, { start: pair.start, end: pair.end, speaker: null }),
  );
}

/** Whether a text is nothing but some words and their marks. */
function standsAlone(plain: string, { start, end }: Range): boolean {
  const around = plain.slice(0, start) + plain.slice(end);
  return end > start && !/[\p{L}\p{N}]/u.test(around) && /[\p{L}\p{N}]/u.test(plain.slice(start, end));
}

/** Of claims that overlap, the first of the list; in the order of the text. */
function apart(plain: string, claims: readonly Speech[]): Speech[] {
  const taken = new Uint8Array(plain.length);
  const kept = claims.filter(({ start, end }) => {
    if (end <= start || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Claims with the names around them: a name beside the words of another claim is the other's. */
function describeAll(
  plain: string,
  claims: readonly Speech[],
  named: readonly (Range & { name: string })[],
): QuotationClaim[] {
  const outside = named.filter((mention) => !claims.some((claim) => contains(claim, mention)));
  return claims.map(({ start, end, speaker }): QuotationClaim => {
    const sentence = sentencesAround(plain, { start, end });
    const neighbours = claims.filter((claim) => claim.start !== start && contains(sentence, claim));
    const others = new Set(neighbours.map((claim) => claim.speaker?.text));
    const beside = outside.filter((mention) => contains(sentence, mention)).map(({ name }) => name);
    return {
      kind: 'quotation',
      start,
      end,
      words: onOneLine(plain.slice(start, end)),
      speaker,
      bystanders: [...new Set(beside)].filter((name) => name !== speaker?.text && !others.has(name)),
      namedBefore: [...new Set(outside.filter((mention) => mention.start < end).map(({ name }) => name))],
    };
  });
}

function contains(range: Range, { start, end }: Range): boolean {
  return range.start <= start && end <= range.end;
}

function countWords(plain: string, { start, end }: Range): number {
  return splitWords(plain.slice(start, end)).length;
}
