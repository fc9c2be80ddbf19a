import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineCommand, type GivenOptions, type OptionDefinition } from '#command/define.ts';
import { createDesk } from '#command/desk.ts';
import type { Choice } from '#model/choice.ts';
import { echo, echoCommands, emptyArchive, option } from '#tests/fixtures/commands.ts';

type Complete = NonNullable<OptionDefinition['complete']>;

/** The suggestions of a desk whose only option makes these. */
function suggestionsOf(complete: Complete, typed = '', given: GivenOptions = {}) {
  const command = defineCommand({
    name: 'find',
    description: 'Finds',
    options: { text: option({ complete }) },
    examples: () => [],
    run: (_archive, options) => echo('find', options),
  });
  return createDesk([command], emptyArchive).complete('find', 'text', typed, given);
}

const choice = (value: string, name = value): Choice => ({ name, value });

describe('suggestions', () => {
  test('come from the option that is being typed', () => {
    const desk = createDesk(echoCommands, emptyArchive);
    expect(desk.complete('who-said', 'source', '', {}).map(({ value }) => value)).toEqual([
      'harbour-report',
      'tunnel-inquiry',
    ]);
  });

  test('stop at 25', () => {
    const many = Array.from({ length: 30 }, (_, place) => choice(`value ${place}`));
    expect(suggestionsOf(() => many)).toEqual(many.slice(0, 25));
    expect(suggestionsOf(() => many.slice(0, 25))).toHaveLength(25);
  });

  test('have names of at most 100 units, cut between characters', () => {
    const family = '👨‍👩‍👧';
    expect(suggestionsOf(() => [choice('a', 'é'.repeat(100))])[0]?.name).toHaveLength(100);
    const [cut] = suggestionsOf(() => [choice('a', `${'x'.repeat(97)}${family}`)]);
    expect(cut?.name.length).toBeLessThanOrEqual(100);
    expect(cut?.name).not.toMatch(/\u200d|👨/u);
  });

  test('with a value over 100 units, a blank or a broken one are left out', () => {
    const good = choice('x'.repeat(100), 'kept');
    const bad = [
      choice('x'.repeat(101)),
      choice('', 'empty'),
      choice(' ', 'blank'),
      choice('\ud800', 'broken'),
    ];
    expect(suggestionsOf(() => [...bad, good, choice('y', ' ')])).toEqual([good]);
  });

  test('are each made once', () => {
    expect(suggestionsOf(() => [choice('a', 'A'), choice('b'), choice('a', 'again')])).toEqual([
      choice('a', 'A'),
      choice('b'),
    ]);
  });

  test('see the typed text cleaned and bounded, and the other options too', () => {
    let seen: unknown;
    const typed = `  e\u0301${'x'.repeat(100_000)}`;
    const look: Complete = (_archive, text, given) => {
      seen = [text, given];
      return [];
    };
    suggestionsOf(look, typed, { a: ' b ', c: undefined });
    expect(seen).toEqual([`é${'x'.repeat(196)}`, { a: 'b', c: undefined }]);
  });
});

describe('there are no suggestions', () => {
  const desk = createDesk(echoCommands, emptyArchive);

  test.each([
    ['nothing', 'text'],
    ['who-said', 'nothing'],
    ['who-said', 'toString'],
    ['ping', ''],
  ])('for /%s %s', (command, name) => {
    expect(desk.complete(command, name, '', {})).toEqual([]);
  });

  test('for an option that has none to make', () => {
    const check = defineCommand({
      name: 'check',
      description: 'Checks',
      options: { text: { description: 'A text', required: true, maxLength: 6000 } },
      examples: () => [],
      run: (_archive, options) => echo('check', options),
    });
    expect(createDesk([check], emptyArchive).complete('check', 'text', 'a', {})).toEqual([]);
  });

  test('where making them fails', () => {
    const fails = () => {
      throw new RangeError('a bug');
    };
    expect(suggestionsOf(fails)).toEqual([]);
  });
});

test('whatever a command suggests, Discord takes it', () => {
  const text = fc.string({ unit: 'binary', maxLength: 130 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: text, value: text }), { maxLength: 40 }),
      text,
      (choices, typed) => {
        const made = suggestionsOf(() => choices, typed);
        expect(made.length).toBeLessThanOrEqual(25);
        expect(new Set(made.map(({ value }) => value)).size).toBe(made.length);
        for (const { name, value } of made) {
          expect(name.trim() !== '' && name.length <= 100 && name.isWellFormed()).toBe(true);
          expect(value !== '' && value.length <= 100 && value.isWellFormed()).toBe(true);
        }
      },
    ),
  );
});
