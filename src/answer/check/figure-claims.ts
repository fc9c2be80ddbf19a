import { isLoneOne } from '#extract/document/lone-one.ts';
import { isUnnamedAge } from '#extract/document/unnamed-age.ts';
import type { Extraction } from '#extract/extraction.ts';
import { documentUnit } from '#extract/figures/document-unit.ts';
import { sentencesAround } from '#text/sentences.ts';
import type { FigureClaim } from './claims.ts';

/**
 * The figures of a text, in its order, told as a document tells them. What a document would leave out is
 * none, and neither is a number that counts nothing.
 */
export function figureClaims(plain: string, { figures, parties }: Extraction): FigureClaim[] {
  const told = figures.filter(
    (found) =>
      (found.unit !== null || found.counts !== null) &&
      !isLoneOne(plain, found) &&
      !isUnnamedAge(found, parties),
  );
  return told.map((found): FigureClaim => {
    const { at, value, sense, qualifier, unit } = found;
    const text = plain.slice(at.start, at.end);
    const qualified = qualifier && plain.slice(qualifier.start, qualifier.end);
    const whole = {
      start: Math.min(at.start, qualifier?.start ?? at.start),
      end: Math.max(at.end, qualifier?.end ?? at.end),
    };
    const sentence = sentencesAround(plain, whole);
    const beside = told.filter((other) => other !== found && other.unit === unit);
    return {
      kind: 'figure',
      ...whole,
      figure: { text, value, sense, qualifier: qualified, ...documentUnit(found, text) },
      sentence,
      isAlone: !beside.some((other) => sentence.start <= other.at.start && other.at.end <= sentence.end),
    };
  });
}
