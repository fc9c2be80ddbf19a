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

/**
 * Where else the same stands: first in the same document, then in others; no line where it stands
 * nowhere else. `what` is such as "The same figure".
 */
export function repeatLines(what: string, citation: Citation, alsoIn: readonly Citation[]): Line[] {
  const here = alsoIn.filter(({ document }) => document === citation.document);
  const elsewhere = alsoIn.filter(({ document }) => document !== citation.document);
  const documents = new Set([citation, ...elsewhere].map(({ document }) => document)).size;
  const paragraphs = paragraphMark(here.map(({ paragraph }) => paragraph));
  const rest = elsewhere.length - shownRepeats;
  const places = elsewhere.slice(0, shownRepeats).map(citationText).join('; ');
  return [
    ...(here.length > 0 ? [line('fact', `${what} again in ${paragraphs}.`)] : []),
    ...(elsewhere.length > 0
      ? [
          line(
            'fact',
            `${what}, reported in ${documents} documents: also `,
            places,
            rest > 0 ? `; and ${rest} more` : '',
          ),
        ]
      : []),
  ];
}
