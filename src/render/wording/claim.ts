import type { ClaimItem } from '#model/answer.ts';
import { citationText } from './citation.ts';
import { type Line, line, verbatim } from './line.ts';

/** A claim of a text that is checked: the verdict, its words, and what is on record. */
export function claimLines(item: ClaimItem): Line[] {
  return [
    ...verbatim(item.claim.kind === 'quotation' ? 'speech' : 'words', item.excerpt),
    line('fact', item.verdict),
    ...(item.citation ? [line('fact', citationText(item.citation))] : []),
  ];
}
