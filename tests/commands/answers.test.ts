import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { commands } from '#commands/index.ts';
import type { Answer, Request } from '#model/answer.ts';
import { createArchive } from '#search/archive.ts';
import { coastalArchive, coastalDocuments } from '#tests/fixtures/library.ts';

const desk = createDesk(commands, coastalArchive);
const backwards = createDesk(commands, createArchive(coastalDocuments.toReversed()));

/** Words of the library, words from elsewhere, and signs that mean something somewhere. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...['skipper', 'sandbank', 'the', 'nurses', '40', '12%', 'Marsh', 'ward', 'flood', 'lies', 'Saltby'],
        ...[
          '*',
          '#',
          '.',
          ',',
          '@',
          ':',
          '🚢',
          '“',
          '\u202e',
          '\u0000',
          '@everyone',
          '#flood-inquiry-opens',
          '.',
        ],
      ),
      { minLength: 1, maxLength: 14 },
    )
    .map((pieces) => pieces.join(' ')),
);

const speaker = fc.option(
  fc.oneof(fc.constantFrom('Marsh', 'Jane Marsh', 'council spokesman', 'nurse'), hostile),
);
const source = fc.option(
  fc.oneof(fc.constantFrom('harbour', 'Saltby', '#trust-closes-ward', 'council'), hostile),
);

const request = fc.oneof(
  fc.record({ quote: hostile, speaker, source }).map(asked('who-said')),
  fc.record({ topic: hostile, source }).map(asked('figures')),
  fc.record({ query: hostile }).map(asked('source')),
  fc.record({ text: hostile }).map(asked('check')),
);

function asked(command: string) {
  return (options: Record<string, string | null>): Request => {
    const given = Object.entries(options).filter((pair): pair is [string, string] => pair[1] !== null);
    return { command, options: Object.fromEntries(given), page: 1 };
  };
}

/** The answer, or null for what the desk refuses in words. */
function answer(asking: Request, by = desk): Answer | null {
  try {
    return by.answer(asking);
  } catch (error) {
    if (error instanceof MisuseError) return null;
    throw error;
  }
}

/** Every excerpt of an answer with the document that it cites. */
function excerptsOf({ items }: Answer) {
  return items.flatMap((item) => {
    const others = item.type === 'quote' ? item.otherParts : [];
    return [item, ...others].map(({ excerpt }) => ({ excerpt, item }));
  });
}

describe('whatever is asked', () => {
  it('is answered without a throw, and the same the second time and from documents in any order', () => {
    fc.assert(
      fc.property(request, (asking) => {
        const first = answer(asking);
        expect(answer(asking)).toEqual(first);
        expect(answer(asking, backwards)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('every excerpt stands in its document as it is, and every emphasis lies inside its excerpt', () => {
    fc.assert(
      fc.property(request, (asking) => {
        const given = answer(asking);
        for (const { excerpt, item } of given ? excerptsOf(given) : []) {
          const document = coastalDocuments.find(({ id }) => id === item.citation?.document);
          const texts = document?.passages.map(({ text }) => text) ?? [];
          if (item.type !== 'source' && item.type !== 'claim')
            expect(texts.some((text) => text.includes(excerpt.text))).toBe(true);
          for (const { start, end } of excerpt.emphasis) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(excerpt.text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every link, choice and repetition of an answer can be asked again', () => {
    fc.assert(
      fc.property(request, (asking) => {
        const given = answer(asking);
        if (!given) return;
        const leads = [...given.links, ...given.choices].map((link) => link.request);
        for (const lead of leads) expect(() => desk.answer(lead)).not.toThrow();
        const again = desk.answer(given.request);
        expect(again.items.map(({ citation }) => citation)).toEqual(
          given.items.map(({ citation }) => citation),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('a button that somebody tampered with never emphasises outside the words', () => {
    const address = fc
      .tuple(fc.constantFrom('channel', 'account', 'corridor', 'gone'), fc.nat(4), fc.nat(400), fc.nat(400))
      .map(([id, part, start, end]) =>
        ['council-votes-to-dredge', 'flood-inquiry-opens', 'trust-closes-ward']
          .map((document) => `#${document}.${id}.${part}.${start}.${end}`)
          .join(','),
      );
    fc.assert(
      fc.property(address, (quote) => {
        const given = desk.answer({ command: 'who-said', options: { quote }, page: 1 });
        for (const { excerpt } of excerptsOf(given)) {
          for (const { end } of excerpt.emphasis) expect(end).toBeLessThanOrEqual(excerpt.text.length);
        }
      }),
    );
  });
});

describe('what completion offers', () => {
  it.each([
    ['who-said', 'quote'],
    ['who-said', 'speaker'],
    ['who-said', 'source'],
    ['figures', 'topic'],
    ['figures', 'source'],
    ['source', 'query'],
  ])('for %s %s leads to something', (command, option) => {
    const required = { 'who-said': { quote: '*' }, figures: { topic: '*' }, source: {} }[command];
    for (const typed of ['', 'a', 'harb', 'Marsh', '40', 'sandbank', 'ward', 'dredging cost']) {
      for (const { value } of desk.complete(command, option, typed, {})) {
        const asking = { command, options: { ...required, [option]: value }, page: 1 };
        expect({ value, outcome: desk.answer(asking).outcome }).not.toMatchObject({ outcome: 'ambiguous' });
        if (option === 'quote' || option === 'topic') expect(desk.answer(asking).items).not.toEqual([]);
      }
    }
  });
});

it('answers 6,000 units of anything within a second', () => {
  for (const unit of [
    'sandbank ',
    'a',
    'a ',
    '#',
    ',',
    "a'",
    '🚢',
    'é',
    '1,',
    '#flood-inquiry-opens,',
    'skippr knos ',
  ]) {
    const text = unit.repeat(6000).slice(0, 6000);
    for (const [command, option] of [
      ['who-said', 'quote'],
      ['figures', 'topic'],
      ['source', 'query'],
      ['check', 'text'],
    ] as const) {
      const found = commands.find(({ name }) => name === command);
      const started = performance.now();
      found?.run(coastalArchive, { [option]: text });
      expect(performance.now() - started).toBeLessThan(1000);
    }
  }
});
