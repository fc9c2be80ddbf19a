import type { Citation } from '#model/answer.ts';
import { type Line, line } from './line.ts';

const shownRepeats = 5;

/** `¶ 4` or `¶ 4, 6`. */
export function paragraphMark(paragraphs: readonly number[]): string {
  return `¶ ${paragraphs.join(', ')}`;
}

/** `p. 3, ¶ 12`, or `¶ 12` where there are no pages. */
export function citationPlace({ paragraph, page }: Pick<Citation, 'paragraph' | 'page'>): string {
  return `${page === null ? '' : `p. ${page}, `}${paragraphMark([paragraph])}`;
}

/** Title, publisher where one is stated, and the place. */
export function citationText(citation: Citation): string {
  const { title, publisher } = citation;
  return [title, ...(publisher === null ? [] : [publisher]), citationPlace(citation)].join(' · ');
}

/** How often else something stands in the same document; no line where it does not. `what` is such as "The same figure". */
export function againLines(what: string, { document }: Citation, alsoIn: readonly Citation[]): Line[] {
  const here = alsoIn.filter((citation) => citation.document === document);
  const paragraphs = paragraphMark(here.map(({ paragraph }) => paragraph));
  return here.length > 0 ? [line('fact', `${what} again in ${paragraphs}.`)] : [];
}

/** In which other documents something stands; no line where it stands in none. `reported` gets the number of all. */
export function elsewhereLines(
  reported: (documents: number) => string,
  citation: Citation,
  alsoIn: readonly Citation[],
): Line[] {
  const elsewhere = alsoIn.filter(({ document }) => document !== citation.document);
  if (elsewhere.length === 0) return [];
  const documents = new Set([citation, ...elsewhere].map(({ document }) => document)).size;
  const rest = elsewhere.length - shownRepeats;
  const places = elsewhere.slice(0, shownRepeats).map(citationText).join('; ');
  return [line('fact', `${reported(documents)}: also `, places, rest > 0 ? `; and ${rest} more` : '')];
}

/**
 * Where else the same stands: first in the same document, then in others; no line where it stands
 * nowhere else. `what` is such as "The same figure".
 */
export function repeatLines(what: string, citation: Citation, alsoIn: readonly Citation[]): Line[] {
  const reported = (documents: number) => `${what}, reported in ${documents} documents`;
  return [...againLines(what, citation, alsoIn), ...elsewhereLines(reported, citation, alsoIn)];
}
