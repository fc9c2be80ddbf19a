import type { Attribution, FoundQuotation } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';

/** Marks, dashes and stops that may stand between words of one quotation, and the white space there. */
const betweenParagraphs = /^[\s"'“”‘’«».,;:…—–-]*$/;
/** In UTF-16 units; a longer attribution than this interrupts nothing. */
const longestAttribution = 200;

/**
 * Joins what is one utterance: quotations that only their attribution interrupts ("A," X said. "B."), and
 * those that go on in the next paragraph without a speaker of their own. Takes them, and gives them, in
 * the order of the text.
 */
export function joinQuotations(text: string, found: readonly FoundQuotation[]): FoundQuotation[] {
  const joined: FoundQuotation[] = [];
  for (const quotation of found) {
    const before = joined.at(-1);
    if (before && goesOn(text, before, quotation)) joined.splice(-1, 1, join(before, quotation));
    else joined.push(quotation);
  }
  return joined;
}

function goesOn(text: string, before: FoundQuotation, next: FoundQuotation): boolean {
  const [last, first] = [before.spans.at(-1), next.spans[0]];
  if (!last || !first || first.start < last.end || first.start - last.end > longestAttribution) return false;
  if (!isSameSpeaker(before.speaker, next.speaker)) return false;
  const gap = text.slice(last.end, first.start);
  if (betweenParagraphs.test(gap)) return true;
  return !/\n\s*\n/.test(gap) && isBetween(before.speaker, last, first);
}

/** The same words stand for the speaker of both, or nothing stands for that of the second. */
function isSameSpeaker(one: Attribution | null, other: Attribution | null): boolean {
  if (!one || !other || one.party !== other.party) return false;
  if (other.mention === null) return other.party !== null;
  return isSameRange(one.mention, other.mention);
}

function isSameRange(one: Range | null, other: Range | null): boolean {
  return one !== null && other !== null && one.start === other.start && one.end === other.end;
}

function isBetween(speaker: Attribution | null, last: Range, first: Range): boolean {
  const mention = speaker?.mention;
  return mention !== null && mention !== undefined && mention.start >= last.end && mention.end <= first.start;
}

function join(before: FoundQuotation, next: FoundQuotation): FoundQuotation {
  const isLost = before.marks === 'lost' || next.marks === 'lost';
  return {
    spans: [...before.spans, ...next.spans],
    marks: isLost ? 'lost' : next.marks,
    speaker: before.speaker,
    to: before.to ?? next.to,
    hedge: before.hedge ?? next.hedge,
  };
}
