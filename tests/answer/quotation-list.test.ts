import { expect, it } from 'vitest';
import { askCoast } from '#tests/fixtures/library.ts';

const ask = (text: string) => askCoast(`/who-said quote: ${text}`);
const texts = (text: string) => ask(text).items.map((item) => item.excerpt.text);

it('lists every quotation of a document in its order', () => {
  expect(texts('* source: trust-closes-ward')).toEqual([
    'A ward without nurses is a corridor with beds in it.',
    'We are tired of being told that help is on its way',
  ]);
});

it('lists every quotation of a person over the documents, also two reports of one utterance that differ', () => {
  const { items } = ask('* speaker: Jane Marsh');
  expect(items.map((item) => item.excerpt.text)).toEqual([
    'The channel is too shallow for the fleet',
    'The flood defences come first, whatever the dredging costs us.',
    'flood defences must come first, whatever the dredging costs us',
  ]);
  expect(items[1]?.alsoIn.map(({ document }) => document)).toEqual([items[2]?.citation?.document]);
});

it('says that nobody is quoted where nobody is', () => {
  expect(ask('* source: lifeboat-leaflet').outcome).toBe('nothing');
});

it('shows what an address points at, with the stretch that was asked for', () => {
  const answer = ask('#trust-closes-ward.corridor.0.46.80');
  const [item] = answer.items;
  expect(answer.outcome).toBe('found');
  expect(item?.excerpt.emphasis).toHaveLength(1);
});

it('shows a quotation without emphasis where the stretch lies outside it', () => {
  for (const place of ['0.0.9999', '0.900.950', '0.60.60', '7.0.5']) {
    const [item] = ask(`#trust-closes-ward.corridor.${place}`).items;
    expect(item?.excerpt.emphasis).toEqual([]);
  }
});

it('says that a quotation is no longer there where a button leads nowhere', () => {
  expect(ask('#trust-closes-ward.gone').outcome).toBe('nothing');
  expect(ask('!0000000.q1').outcome).toBe('nothing');
});
