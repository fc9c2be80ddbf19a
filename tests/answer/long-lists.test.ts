import { describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import { createArchive } from '#search/archive.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';

/** A desk over minutes with so many quoted lines and as many figures. */
function minutesOf(lines: number) {
  const numbers = Array.from({ length: lines }, (_, index) => index + 1);
  const each = <T>(make: (number: number) => T) =>
    Object.fromEntries(numbers.map((number) => [`n${number}`, make(number)]));
  const minutes = draftDocument({
    id: 'minutes',
    title: 'Minutes of the harbour council',
    about: 'What was said.',
    passages: Object.fromEntries(
      numbers.map((number) => [`p${number}`, `“Berth number ${number} needs a new ladder,” one said.`]),
    ),
    quotations: each((number) => ({
      spans: [`p${number}: Berth number ${number} needs a new ladder`],
      by: null,
    })),
    figures: each((number) => ({
      at: `p${number}: ${number}`,
      value: number,
      unit: 'berth',
      counts: `berth ${number}`,
    })),
  });
  const desk = createDesk(commands, createArchive([minutes]));
  return (typed: string) => desk.answer(desk.read(typed).request);
}

describe.each([
  ['/who-said quote: *', 'quotation'],
  ['/figures topic: *', 'figure'],
])('%s', (typed, noun) => {
  it('lists 60 in full', () => {
    const { items, message } = minutesOf(60)(typed);
    expect(items).toHaveLength(60);
    expect(message).toMatch(new RegExp(`^60 ${noun}s`));
  });

  it('lists the first 60 of 61, and says so', () => {
    const { items, message } = minutesOf(61)(typed);
    expect(items).toHaveLength(60);
    expect(message).toMatch(new RegExp(`^The first 60 of 61 ${noun}s`));
  });
});
