import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '#answer/context.ts';
import { holdDocument, type QuotationEntry } from '#search/holdings.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';

/** A quotation of these words in a paragraph of that text, with the words around it. */
function around(text: string, ...parts: string[]) {
  const holding = holdDocument(
    draftDocument({
      id: 'halt',
      title: 'Halt',
      about: 'A halt.',
      passages: { p2: text },
      quotations: { q1: { spans: parts.map((part) => `p2: ${part}`), by: null } },
    }),
  );
  const [quotation] = holding.document.quotations;
  if (!quotation) throw new Error('nobody is quoted');
  const entry: QuotationEntry = { kind: 'quotation', holding, quotation };
  return (part = 0) => {
    const span = quotation.spans[part];
    const stretches = span ? [{ part, start: span.start, end: span.end }] : [];
    return contextOf({ entry, stretches, comparison: null });
  };
}

describe('the words around a quotation', () => {
  it('are the rest of its sentence with the sentence before and after', () => {
    const text =
      'The halt is small. It has a lamp. Rowe called ita cold place, and her pupils agreed. They wait there. Nobody else does.';
    expect(around(text, 'a cold place')()).toEqual({
      before: 'It has a lamp. Rowe called it',
      after: ', and her pupils agreed. They wait there.',
    });
  });

  it('are the sentence before and after where it is a sentence of its own', () => {
    const text = 'Rowe waited. “The wind has teeth.” Then she left. It was dark.';
    expect(around(text, 'The wind has teeth.')()).toEqual({
      before: 'Rowe waited.',
      after: 'Then she left.',
    });
  });

  it('are those of the part that is shown, of a quotation in several', () => {
    const text = '“Come in,” said Rowe. “It is dry here.” The rain went on.';
    const context = around(text, 'Come in,', 'It is dry here.');
    expect(context(0)).toEqual({ before: null, after: 'said Rowe. “It is dry here.”' });
    expect(context(1).after).toBe('The rain went on.');
  });

  it('are none where the passage holds nothing else, and marks alone are none', () => {
    expect(around('“The wind has teeth.”', 'The wind has teeth.')()).toEqual({ before: null, after: null });
    expect(around('The wind has teeth.', 'The wind has teeth.')()).toEqual({ before: null, after: null });
    expect(around('— “The wind has teeth” …', 'The wind has teeth')()).toEqual({ before: null, after: null });
  });

  it('stand beside it in the source, to the letter, whatever is around it', () => {
    const said = 'the wind has teeth';
    fc.assert(
      fc.property(foreignText, foreignText, (one, other) => {
        fc.pre(!one.includes(said));
        const text = `${one}${said}${other}`;
        const { before, after } = around(text, said)();
        if (before !== null) expect(one.replace(/[\s"“”„«»]+$/u, '').endsWith(before)).toBe(true);
        if (after !== null) expect(other.replace(/^[\s"“”„«»]+/u, '').startsWith(after)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
