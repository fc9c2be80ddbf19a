import { describe, expect, it } from 'vitest';
import type { Answer, Link } from '#model/answer.ts';
import { renderMessages } from '#render/discord/message.ts';
import { answerWith, councilReport, quote, source } from '#tests/fixtures/answers.ts';
import { buttonsOf, textOf } from './reading.ts';

const tooLong = { command: 'who-said', options: { quote: 'river '.repeat(30) }, page: 1 };

/** An answer to a question that no button can hold, of so many items. */
function answerOf(count: number, parts: Partial<Answer> = {}): Answer {
  const items = Array.from({ length: count }, (_, place) => ({
    ...quote,
    citation: { ...councilReport, paragraph: place + 1 },
  }));
  return answerWith({ items, request: tooLong, ...parts });
}

function show(answer: Answer, page = 1): string[] {
  return renderMessages(answer, { page, sharing: true }).map(textOf);
}

const paragraphsIn = (texts: readonly string[]) => texts.flatMap((text) => text.match(/¶ \d+/g) ?? []);
const link: Link = {
  label: 'All quotations',
  request: { command: 'who-said', options: { quote: '*' }, page: 1 },
};

describe('an answer whose question is too long for buttons', () => {
  it('is one message where it fits into one', () => {
    expect(show(answerOf(5))).toHaveLength(1);
    expect(show(answerOf(5))[0]).not.toContain('1 of');
  });

  it('is shown in all its messages, which lose nothing', () => {
    const texts = show(answerOf(12));
    expect(texts).toHaveLength(3);
    expect(paragraphsIn(texts)).toEqual(Array.from({ length: 12 }, (_, place) => `¶ ${place + 1}`));
  });

  it('tells in each message which of how many it is', () => {
    const texts = show(answerOf(12));
    expect(texts[0]).toMatch(/^One quotation matches\.[\s\S]*\n-# 1 of 3: the rest follows\.$/);
    expect(texts[1]).toMatch(/^Continued: 2 of 3\.\n/);
    expect(texts[2]).toMatch(/^Continued: 3 of 3\.\n/);
  });

  it.each([
    [24, 5, null],
    [25, 5, null],
    [26, 5, 'Left out: 1 more, since one answer is at most 5 messages.'],
    [31, 5, 'Left out: 6 more, since one answer is at most 5 messages.'],
  ])('of %i items is %i messages, and the last tells what is left out', (items, messages, note) => {
    const texts = show(answerOf(items));
    expect(texts).toHaveLength(messages);
    expect(texts.at(-1)?.includes('Left out')).toBe(note !== null);
    if (note !== null) expect(texts.at(-1)).toContain(note);
    expect(texts.slice(0, -1).join()).not.toContain('Left out');
  });

  it('counts an item as left out where a part of it is', () => {
    const keyPoints = Array.from({ length: 60 }, (_, place) => ({
      text: `Point ${place}. ${'The river needs room. '.repeat(40)}`,
      paragraphs: [place + 1],
    }));
    const card = answerWith({ items: [{ ...source, keyPoints }], layout: 'whole', request: tooLong });
    expect(show(card).at(-1)).toContain('Left out: 1 more');
  });

  it('begins at the page that is asked for', () => {
    expect(paragraphsIn(show(answerOf(12), 2))[0]).toBe('¶ 6');
    expect(paragraphsIn(show(answerOf(12), 9))).toEqual(['¶ 11', '¶ 12']);
    expect(show(answerOf(31), 3)).toHaveLength(5);
  });

  it('has its content notes in every message, before the words of a source', () => {
    const note = 'Reports on a flood in which homes were lost.';
    for (const text of show(answerOf(12, { contentNotes: [note] }))) {
      expect(text.indexOf(note)).toBeGreaterThan(-1);
      expect(text.indexOf(note)).toBeLessThan(text.indexOf('> “'));
    }
  });

  it('offers where to go from here once, in the last message', () => {
    const labels = renderMessages(answerOf(12, { links: [link] }), { page: 1, sharing: true }).map(
      (message) => buttonsOf(message).map((button) => 'label' in button && button.label),
    );
    expect(labels).toEqual([[], [], ['All quotations']]);
  });

  it('is the same where the question is so long that it only fits beside a short page number', () => {
    const request = (length: number) => ({
      command: 'who-said',
      options: { quote: 'x y'.padEnd(length, 'z') },
      page: 1,
    });
    const shown = (length: number, items: number) => show(answerOf(items, { request: request(length) }));
    expect(shown(81, 45)).toHaveLength(1);
    expect(shown(81, 46)).toHaveLength(5);
    expect(shown(80, 46)).toHaveLength(1);
  });
});
