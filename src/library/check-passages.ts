import type { Document } from '#model/document.ts';
import type { Passage } from '#model/span.ts';
import type { Finding } from './finding.ts';

/** Passages stand in the source's order, do not overlap, and are all there where a document says so. */
export function checkPassages(document: Document): Finding[] {
  const { passages, complete } = document;
  return passages.flatMap((passage, index) => [
    ...checkText(passage, `passages[${index}]`),
    ...(complete ? checkWhole(passage, index) : checkPlace(passage, passages[index - 1], index)),
  ]);
}

function checkText({ text }: Passage, field: string): Finding[] {
  return text.isWellFormed() ? [] : [{ field: `${field}.text`, problem: 'holds half of a surrogate pair' }];
}

function checkPlace(passage: Passage, previous: Passage | undefined, index: number): Finding[] {
  if (!previous || passage.paragraph > previous.paragraph) return [];
  if (passage.paragraph < previous.paragraph || passage.offset < previous.offset) {
    return [{ field: `passages[${index}]`, problem: `must stand before ${previous.id}, as in the source` }];
  }
  return passage.offset < previous.offset + previous.text.length
    ? [{ field: `passages[${index}]`, problem: `overlaps ${previous.id}` }]
    : [];
}

/** In a complete document, the passages are the paragraphs. */
function checkWhole({ paragraph, offset }: Passage, index: number): Finding[] {
  const expected = index + 1;
  return [
    ...(paragraph === expected
      ? []
      : [{ field: `passages[${index}].paragraph`, problem: `must be ${expected} in a complete document` }]),
    ...(offset === 0
      ? []
      : [{ field: `passages[${index}].offset`, problem: 'must be 0 in a complete document' }]),
  ];
}
