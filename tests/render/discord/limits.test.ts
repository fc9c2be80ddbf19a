import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Link } from '#model/answer.ts';
import { limits } from '#model/limits.ts';
import { renderMessages, renderNotice } from '#render/discord/message.ts';
import type { DiscordMessage } from '#render/discord/payload.ts';
import { bodyFaults } from '#tests/doubles/discord/validate.ts';
import { answerWith, quote, source } from '#tests/fixtures/answers.ts';
import { hostileAnswer, hostileText } from '#tests/fixtures/hostile.ts';
import { buttonsOf, firstMessage, textOf } from './reading.ts';

const first = { page: 1, sharing: true };

function faultsOf(data: DiscordMessage): string[] {
  return [...bodyFaults('callback', { type: 4, data }), ...bodyFaults('callback', { type: 7, data })];
}

function numbered(count: number): Link[] {
  return Array.from({ length: count }, (_, place) => ({
    label: `Choice ${place}`,
    request: { command: 'source', options: { query: `choice-${place}` }, page: 1 },
  }));
}

function choicesShown(answer: Answer): number {
  return buttonsOf(firstMessage(answer, first)).filter(
    (button) => 'label' in button && button.label?.startsWith('Choice'),
  ).length;
}

describe('Discord’s limits', () => {
  it('hold for any answer, page and text', () => {
    fc.assert(
      fc.property(hostileAnswer, fc.integer({ min: 0, max: 20 }), fc.boolean(), (answer, page, sharing) => {
        const messages = renderMessages(answer, { page, sharing });
        expect(messages.flatMap(faultsOf)).toEqual([]);
        expect(messages.length).toBeLessThanOrEqual(limits.messages);
        expect(messages).toEqual(renderMessages(answer, { page, sharing }));
      }),
      { numRuns: 60 },
    );
  });

  it('hold for any notice', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 0, max: 900 }), (text, times) => {
        expect(faultsOf(renderNotice(text.repeat(times)))).toEqual([]);
      }),
    );
  });

  it('hold where everything is as much as it can be', () => {
    const long = '*'.repeat(20_000);
    const items = Array.from({ length: 9 }, () => ({ ...source, contentNote: long, kind: long, date: long }));
    const answer = answerWith({
      message: long,
      contentNotes: [long, `${long}.`, `${long}!`],
      items,
      choices: numbered(30),
      links: numbered(60).slice(30),
    });
    const tooLong = { command: 'who-said', options: { quote: 'river '.repeat(40) }, page: 1 };
    for (const request of [answer.request, tooLong]) {
      for (const page of [1, 2, 9]) {
        const messages = renderMessages({ ...answer, request }, { page, sharing: true });
        expect(messages.flatMap(faultsOf)).toEqual([]);
      }
    }
  });

  it('let 25 choices through where nothing else stands in the message, and say how many are left out', () => {
    const nothing = { outcome: 'nothing', links: numbered(40).slice(30) } as const;
    expect(choicesShown(answerWith({ ...nothing, choices: numbered(25), links: [] }))).toBe(25);
    const crowded = answerWith({ ...nothing, choices: numbered(26) });
    expect(textOf(firstMessage(crowded, first))).toContain('Not shown here: 1 more.');
    expect(faultsOf(firstMessage(crowded, first))).toEqual([]);
  });

  it('leave a label of 80 characters whole and cut one of 81', () => {
    const labels = [80, 81].map((length) => {
      const link = { label: 'x'.repeat(length), request: { command: 'help', options: {}, page: 1 } };
      const button = buttonsOf(firstMessage(answerWith({ links: [link] }), first))[0];
      return button && 'label' in button ? button.label : undefined;
    });
    expect(labels).toEqual(['x'.repeat(80), `${'x'.repeat(79)}…`]);
  });

  it('let an address of 512 characters be a button, and no longer or other one', () => {
    const buttonFor = (url: string) =>
      buttonsOf(firstMessage(answerWith({ items: [{ ...source, url }] }), { page: 1, sharing: false }))
        .length;
    const start = 'https://example.org/';
    expect(buttonFor(start.padEnd(limits.buttonUrl, 'a'))).toBe(1);
    expect(buttonFor(start.padEnd(limits.buttonUrl + 1, 'a'))).toBe(0);
    expect(buttonFor('http://example.org/')).toBe(0);
    expect(buttonFor('javascript:alert(1)')).toBe(0);
  });

  it('never let two buttons share a state', () => {
    const twice = numbered(1)[0];
    expect(choicesShown(answerWith({ choices: twice ? [twice, twice] : [] }))).toBe(1);
  });

  it('cut a very long passage around the words that answer, and say so', () => {
    const text = `${'Before the flood. '.repeat(500)}The gate held. ${'After the flood. '.repeat(500)}`;
    const start = text.indexOf('The gate held');
    const excerpt = { text, emphasis: [{ start, end: start + 13 }] };
    const shown = textOf(firstMessage(answerWith({ items: [{ ...quote, excerpt }] }), first));
    expect(shown).toContain('**The gate held**');
    expect(shown).toMatch(/> “…[^\n]+…”/);
    expect(shown).toContain('-# Cut to fit; the source has the rest.');
    expect(shown).toContain('**Ines Holloway**');
    expect(shown.length).toBeLessThan(limits.message);
  });
});

it('a page of long hostile items is drawn in a few milliseconds', () => {
  const text = '<@1> [a](https://example.org) z\u0336 '.repeat(600).slice(0, 20_000);
  const emphasis = Array.from({ length: 200 }, (_, place) => ({ start: place * 90, end: place * 90 + 40 }));
  const items = Array.from({ length: 10 }, () => ({ ...quote, excerpt: { text, emphasis } }));
  const started = performance.now();
  firstMessage(answerWith({ items }), first);
  expect(performance.now() - started).toBeLessThan(500);
});
