import { describe, expect, it } from 'vitest';
import { endsSentence, splitFlows } from '#extract/layout/flows.ts';

const flowsOf = (text: string) =>
  splitFlows(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('lines of a block', () => {
  it('are one flow where they were wrapped to a width', () => {
    const text = [
      'The county council voted on Monday to keep the reading room',
      'open for another year. Members had heard from forty people,',
      'although it was raining, so that most of them, said a Mr.',
      'Hollow, spoke for the library.',
    ].join('\n');
    expect(flowsOf(text)).toEqual([text]);
  });

  it('are one flow where a sentence goes on in the second of two', () => {
    const text = 'The county council voted on Monday to keep the reading\nroom open.';
    expect(flowsOf(text)).toEqual([text]);
  });

  it('are paragraphs of their own where each is a long one', () => {
    const first = `${'The council voted on Monday to keep the reading room open. '.repeat(3)}It was close.`;
    const second = `${'Members had heard from forty residents of the harbour. '.repeat(3)}Most agreed.`;
    expect(flowsOf(`${first}\n${second}`)).toEqual([first, second]);
  });

  it('are paragraphs of their own where each is a short sentence', () => {
    expect(flowsOf('He said that it was wrong.\nShe agreed.\nThey left.')).toEqual([
      'He said that it was wrong.',
      'She agreed.',
      'They left.',
    ]);
  });

  it('are labels of their own above a paragraph', () => {
    const paragraph =
      'The council voted on Monday to keep the reading room open for another year, although few came.';
    expect(flowsOf(`Click to follow\nHarbour Online\n${paragraph}`)).toEqual([
      'Click to follow',
      'Harbour Online',
      paragraph,
    ]);
  });

  it('are entries of a list, without their indents', () => {
    expect(flowsOf('  • One entry\n  • Another\n3. A third')).toEqual([
      '• One entry',
      '• Another',
      '3. A third',
    ]);
  });
});

describe('a sentence has ended', () => {
  it.each(['He left.', '“He left.”', "'Did he?'", '(He left.)', 'He left …'])('in %s', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  it.each(['He left', 'He left,', '“', '', 'He left:'])('not in %s', (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});
