import { type Chance, choose } from '#evaluation/chance.ts';
import { limits } from '#model/limits.ts';

const words =
  'river council window market garden bridge station teacher winter engine copper lantern velvet harvest granite meadow pencil orchard violin saddle'.split(
    ' ',
  );

/** Quotations of these words that nobody said, as many as fit. */
function quotations(chance: Chance, length: number): string {
  const quote = () => `“${Array.from({ length }, () => choose(chance, words)).join(' ')}”`;
  return Array.from({ length: 200 }, quote).join(' ').slice(0, limits.text);
}

function filled(piece: string): string {
  return piece.repeat(Math.ceil(limits.text / piece.length)).slice(0, limits.text);
}

/** Texts of 6,000 characters that are meant to hold a bot up. */
export function attacksOf(chance: Chance): readonly string[] {
  return [
    quotations(chance, 12),
    quotations(chance, 5),
    filled('a'),
    filled('👨‍👩‍👧'),
    filled('the of and to in is it that '),
    filled('[a]('),
    filled('<@'),
    filled('a\u0301\u0302\u0303\u0304'),
    `${'“'.repeat(limits.text / 2)}${'”'.repeat(limits.text / 2)}`,
    filled('1234567890'),
    filled('37 people, '),
    filled('Mr River said, Ms Council said, '),
  ];
}
