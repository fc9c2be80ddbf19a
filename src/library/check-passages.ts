import { z } from 'zod';
import { type Passage, passageSchema } from '#model/span.ts';
import type { Finding } from './finding.ts';
import { findParts, type Located, locateParts } from './parts.ts';

/** Passages stand in the source's order, do not overlap, and are all there where a document says so. */
export function checkPassages(document: unknown): Finding[] {
  return [
    ...checkText(document),
    ...checkPages(document),
    ...findParts(document, 'complete', z.boolean()).flatMap(({ value: complete }) =>
      complete ? checkWhole(document) : checkOrder(document),
    ),
  ];
}

function checkText(document: unknown): Finding[] {
  return findParts(document, 'passages[].text', z.string()).flatMap(({ field, value: text }) =>
    text.isWellFormed() ? [] : [{ field, problem: 'holds half of a surrogate pair' }],
  );
}

/** Pages run on through the source, as far as they are told. */
function checkPages(document: unknown): Finding[] {
  const pages = findParts(document, 'passages[].page', z.int());
  return pages.flatMap(({ field, value }, index) => {
    const previous = pages[index - 1]?.value ?? 1;
    return value >= previous ? [] : [{ field, problem: `must be at least the page before it, ${previous}` }];
  });
}

function checkOrder(document: unknown): Finding[] {
  const passages = findParts(document, 'passages[]', passageSchema);
  return passages.flatMap((passage, index) => checkPlace(passage, passages[index - 1]?.value));
}

function checkPlace({ field, value }: Located<Passage>, previous: Passage | undefined): Finding[] {
  if (!previous || value.paragraph > previous.paragraph) return [];
  if (value.paragraph < previous.paragraph || value.offset < previous.offset) {
    return [{ field, problem: `must stand before ${previous.id}, as in the source` }];
  }
  return value.offset < previous.offset + previous.text.length
    ? [{ field, problem: `overlaps ${previous.id}` }]
    : [];
}

/** In a complete document, the passages are the paragraphs. */
function checkWhole(document: unknown): Finding[] {
  const { paragraph, offset } = passageSchema.shape;
  return locateParts(document, 'passages[]').flatMap(({ field, value }, index) => [
    ...checkNumber(field, findParts(value, 'paragraph', paragraph), index + 1),
    ...checkNumber(field, findParts(value, 'offset', offset), 0),
  ]);
}

function checkNumber(passage: string, numbers: readonly Located<number>[], expected: number): Finding[] {
  return numbers.flatMap(({ field, value }) =>
    value === expected
      ? []
      : [{ field: `${passage}.${field}`, problem: `must be ${expected} in a complete document` }],
  );
}
