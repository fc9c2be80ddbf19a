import { type Chance, chanceFor, choose } from '#evaluation/chance.ts';
import { cut } from './changes/change.ts';
import { replace } from './changes/replace.ts';
import type { Field } from './field.ts';
import type { Narrated } from './narrated.ts';
import { writeOut } from './tokens.ts';

/** How long the messages are that are checked for their time, in words, and how many there are. */
const size = 300;
const messages = 50;

/** Draws texts of about 300 words out of quotations with names, some of them changed, and sentences with figures. */
export function drawMessages(field: Field, seed: number): string[] {
  const chance = chanceFor(seed, 'messages');
  if (field.quoted.length === 0) return [];
  const figures = field.narrated.filter(({ tokens }) => tokens.some(({ form }) => /\d/.test(form)));
  return Array.from({ length: messages }, () => drawMessage(field, figures, chance));
}

function drawMessage(field: Field, figures: readonly Narrated[], chance: Chance): string {
  const sentences: string[] = [];
  for (let words = 0; words < size; words = sentences.join(' ').split(/\s+/).length) {
    const told = chance() < 0.5 ? choose(chance, figures) : undefined;
    sentences.push(told ? `${writeOut(told.tokens)}.` : quotationFrom(field, chance));
  }
  return sentences.join(' ');
}

function quotationFrom(field: Field, chance: Chance): string {
  const quoted = choose(chance, field.quoted);
  const stretch = cut(chance, quoted?.tokens ?? [], { fewest: 1, most: 14 }) ?? [];
  const changed = chance() < 0.5 ? replace(1)(stretch, { chance, field, names: [] }) : null;
  return `“${writeOut(changed?.tokens ?? stretch)},” ${quoted?.speaker ?? 'a spokesman'} said.`;
}
