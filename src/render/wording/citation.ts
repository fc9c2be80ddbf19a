import type { Citation } from '#model/answer.ts';
import { type Line, line } from './line.ts';

const shownRepeats = 5;

/** `¶ 4` or `¶ 4, 6`. */
export function paragraphMark(paragraphs: readonly number[]): string {
  return `¶ ${paragraphs.join(', ')}`;
}

/** Title, publisher where one is stated, and paragraph. */
export function citationText({ title, publisher, paragraph }: Citation): string {
  return [title, ...(publisher === null ? [] : [publisher]), paragraphMark([paragraph])].join(' · ');
}

/** Where else the same stands; none where it stands nowhere else. `what` is such as "One utterance". */
export function repeatLines(what: string, citation: Citation, alsoIn: readonly Citation[]): Line[] {
  if (alsoIn.length === 0) return [];
  const documents = new Set([citation, ...alsoIn].map(({ document }) => document)).size;
  const lead = documents > 1 ? `${what}, reported in ${documents} documents: also ` : `${what}, also at `;
  const places = alsoIn.slice(0, shownRepeats).map(citationText).join('; ');
  const rest = alsoIn.length - shownRepeats;
  return [line('fact', lead, places, rest > 0 ? `; and ${rest} more` : '')];
}
