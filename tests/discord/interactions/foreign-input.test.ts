import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerHere } from '#answering/here.ts';
import { createDesk } from '#command/desk.ts';
import { chosenOn, command, modal, press, typing } from '#tests/doubles/discord/interactions.ts';
import { commandsOnMessages, emptyArchive } from '#tests/fixtures/commands.ts';
import { routerOver, textOf } from './arriving.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 1000);
const here = answerHere(createDesk(commandsOnMessages, emptyArchive));

function withOptions(
  options: NonNullable<APIChatInputApplicationCommandInteraction['data']['options']>,
): APIInteraction {
  const asked = command('figures');
  return { ...asked, data: { ...asked.data, options } };
}

describe('options that this bot has never offered', () => {
  const { String: text, Integer, Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  it.each<[string, APIInteraction, string]>([
    ['a number', withOptions([{ type: Integer, name: 'topic', value: 7 }]), 'needs topic'],
    ['another name', withOptions([{ type: text, name: 'port', value: 'x' }]), 'no option called port'],
    ['a name of objects', withOptions([{ type: text, name: '__proto__', value: 'x' }]), 'no option'],
    [
      'a subcommand',
      withOptions([
        { type: Subcommand, name: 'topic', options: [{ type: text, name: 'topic', value: 'x' }] },
      ]),
      'needs topic',
    ],
    [
      'a group of them',
      withOptions([
        { type: SubcommandGroup, name: 'topic', options: [{ type: Subcommand, name: 'topic', options: [] }] },
      ]),
      'needs topic',
    ],
    ['a text of 6,001 characters', command('figures', { topic: 'x'.repeat(6001) }), 'at most 300'],
    ['a text of a million', command('figures', { topic: 'x'.repeat(1_000_000) }), 'at most 300'],
    ['blanks', command('figures', { topic: ' \u0000\n ' }), 'is empty'],
    ['a lone surrogate', command('figures', { topic: 'a\ud800b' }), 'a\ufffdb'],
  ])('are answered in a sentence: %s', async (_, asked, sentence) => {
    const { take, sent, outcomes, lines } = routerOver(here);
    await take(asked);
    expect(textOf(sent)).toContain(sentence);
    expect(textOf(sent).length).toBeLessThan(10_000);
    expect(outcomes).toMatchObject([{ cause: null }]);
    expect(lines).toEqual([]);
  });
});

describe('suggestions for what this bot does not know', () => {
  it.each([
    ['an unknown command', typing('forgotten', 'topic', 'h')],
    ['an unknown option', typing('figures', 'forgotten', 'h')],
    ['an option of objects', typing('figures', 'constructor', 'h')],
    ['a text of a million', typing('figures', 'source', 'x'.repeat(1_000_000))],
    ['a lone surrogate', typing('figures', 'source', '\udc00')],
  ])('are none: %s', async (_, asked) => {
    const { take, sent, lines } = routerOver(here);
    await take(asked);
    expect(sent).toMatchObject([{ body: { type: 8, data: { choices: [] } } }]);
    expect(lines).toEqual([]);
  });
});

describe('an interaction in which something is missing or of another kind', () => {
  const stateless = { data: { component_type: 2, components: [] } };
  it.each<[string, APIInteraction]>([
    ['a button without a state', Object.assign(press('x'), stateless)],
    ['a form without a state', Object.assign(modal(), stateless)],
    ['a message without a text', chosenOn({ content: JSON.parse('null') }, 'Check quotes')],
    [
      'an option that is no text',
      withOptions([
        { type: ApplicationCommandOptionType.String, name: 'topic', value: JSON.parse('{"toString":1}') },
      ]),
    ],
  ])('is told so, and never left without an ending: %s', async (_, asked) => {
    const { take, sent, outcomes } = routerOver(here);
    await take(asked);
    expect(sent).toHaveLength(1);
    expect(outcomes).toMatchObject([{ outcome: 'told' }]);
  });
});

describe('a button with any state', () => {
  const known = [
    'v|who-said|1|source=harbour-report|quote~the harbour is closed',
    's|figures|2|topic~tunnels and bridges',
    'v|source|1|query=#harbour-report.q3',
    'v|ping|1',
  ];
  const changed = fc
    .tuple(fc.constantFrom(...known), fc.nat(99), fc.nat(4), fc.string({ unit: 'binary', maxLength: 4 }))
    .map(([id, at, length, put]) => id.slice(0, at) + put + id.slice(at + length));
  const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 });

  it(`is answered or says why not (${runs} times)`, async () => {
    const { take, sent, outcomes, lines } = routerOver(here);
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, anything), fc.boolean(), async (id, isOwn) => {
        sent.length = 0;
        outcomes.length = 0;
        await take(press(id, isOwn ? 'by the asker' : 'by everyone'));
        expect(sent).toHaveLength(1);
        expect(sent[0]).toMatchObject({ body: { data: { allowed_mentions: { parse: [] } } } });
        expect(outcomes).toMatchObject([{ cause: null }]);
      }),
      { numRuns: runs },
    );
    expect(lines).toEqual([]);
  });
});
