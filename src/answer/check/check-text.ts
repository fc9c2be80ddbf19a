import { ask, compose, MOST_LISTED, notesFor } from '#answer/compose.ts';
import type { Answer, ClaimItem } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import { foldForm } from '#text/words.ts';
import type { FigureClaim, QuotationClaim } from './claims.ts';
import { judgeFigure } from './judge-figure.ts';
import { judgeQuotation } from './judge-quotation.ts';
import { figureClaimItem, quotationItem } from './judged.ts';
import { byGravity, countClaims } from './order.ts';
import { readClaims } from './read-claims.ts';

/** So many claims an answer tells at most; a text may have more. */
const mostTold = MOST_LISTED;

/** Answers what the first 60 quotations and figures of a text are worth: one item each, the gravest first. */
export function answerCheck(archive: Archive, text: string): Answer {
  return answerClaims(archive, text, mostTold);
}

/** Answers what all quotations and figures of a text are worth, however many they are. */
export function checkWholeText(archive: Archive, text: string): Answer {
  return answerClaims(archive, text, Number.POSITIVE_INFINITY);
}

function answerClaims(archive: Archive, text: string, most: number): Answer {
  const { items, left } = checkClaims(archive, text, most);
  const request = ask('check', { text });
  if (items.length === 0) {
    return compose({
      outcome: 'nothing',
      message:
        'There is no quotation and no figure in this text. Quoted words need quotation marks to be checked.',
      request,
    });
  }
  return compose({
    outcome: items.some(({ record }) => record !== null) ? 'found' : 'nothing',
    message:
      countClaims(items) +
      (left === 0
        ? ''
        : ` Only the first ${most} are checked; ${left} more ${left === 1 ? 'is' : 'are'} left out.`),
    contentNotes: notesFor(archive, items),
    items,
    request,
  });
}

/**
 * Checks the first `most` quotations and figures of a text against the library; the gravest come first, and
 * `left` tells how many were not checked. What the text repeats is checked once. A figure inside of words
 * that are on record as they stand is none of its own.
 */
function checkClaims(
  archive: Archive,
  text: string,
  most: number,
): { items: readonly ClaimItem[]; left: number } {
  const { quotations, figures } = readClaims(text, knowsName(archive));
  const claims = once(text, [...quotations, ...figures]).sort((a, b) => a.start - b.start || b.end - a.end);
  const items: ClaimItem[] = [];
  const settled: QuotationClaim[] = [];
  let left = 0;
  for (const claim of claims) {
    if (claim.kind === 'figure' && settled.some((quotation) => contains(quotation, claim))) continue;
    if (items.length === most) {
      left++;
      continue;
    }
    if (claim.kind === 'figure') {
      items.push(figureClaimItem(text, claim, judgeFigure(archive, text, claim)));
      continue;
    }
    const judgement = judgeQuotation(archive, claim);
    if (judgement.grade === 'exact' || judgement.grade === 'same-words') settled.push(claim);
    items.push(quotationItem(text, claim, judgement));
  }
  return { items: byGravity(items), left };
}

function contains(quotation: QuotationClaim, { start, end }: FigureClaim): boolean {
  return quotation.start <= start && end <= quotation.end;
}

/** The first of each claim that a text makes several times. */
function once(
  text: string,
  claims: readonly (QuotationClaim | FigureClaim)[],
): (QuotationClaim | FigureClaim)[] {
  const met = new Set<string>();
  return claims.filter((claim) => {
    const key = JSON.stringify(
      claim.kind === 'quotation'
        ? [claim.words, claim.speaker?.text]
        : [claim.figure, text.slice(claim.sentence.start, claim.sentence.end)],
    );
    if (met.has(key)) return false;
    met.add(key);
    return true;
  });
}

/** A label before a colon is a name where somebody in the library has it. */
function knowsName(archive: Archive): (name: string) => boolean {
  return (name) => {
    const words = foldForm(name);
    const { speakers, alike } = archive.speakers.find(name);
    return !alike && speakers.some((speaker) => speaker.named && endsAlike(foldForm(speaker.name), words));
  };
}

/** "Marsh" and "Jane Marsh" end alike. */
function endsAlike(one: string, other: string): boolean {
  return ` ${one}`.endsWith(` ${other}`) || ` ${other}`.endsWith(` ${one}`);
}
