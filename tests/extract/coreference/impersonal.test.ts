import { describe, expect, it } from 'vitest';
import { whoIs } from './who-is.ts';

describe('“it”', () => {
  it.each([
    ['the body that spoke before', 'The Harbour Trust said so. «It» warned of more.', 'Harbour Trust'],
    [
      'the subject behind an opening',
      'On Friday, the Harbour Trust met. “It is late,” «it» said.',
      'Harbour Trust',
    ],
    [
      'whoever went on speaking',
      'The Harbour Trust spoke. “It is late,” it said. “We go.” «It» added more.',
      'Harbour Trust',
    ],
    [
      'the body of an inner clause’s main clause',
      'The Harbour Trust said Ann Marsh was late. «It» blamed the tide.',
      'Harbour Trust',
    ],
  ])('means %s', (_what, text, name) => {
    expect(whoIs(text)).toEqual([name, 'inferred']);
  });

  it.each([
    ['a letter to a body', 'A letter to the Harbour Trust was read. “We go,” «it» said.'],
    ['what a person brought', 'Ann Marsh read the plan of the Harbour Trust. «It» said so.'],
    ['somebody’s spokesman', 'The Harbour Trust’s plan was read. “We go,” «it» said.'],
    ['a body of paragraphs ago', 'The Harbour Trust met.\n\nThe wall fell. “We go,” «it» said.'],
    ['nobody at all', '“We go,” «it» said.'],
  ])('is left open for %s', (_what, text) => {
    expect(whoIs(text)).toBeNull();
  });
});
