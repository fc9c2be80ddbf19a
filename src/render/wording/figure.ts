import type { FigureItem } from '#model/answer.ts';
import { citationText, repeatLines } from './citation.ts';
import { type Line, line, verbatim } from './line.ts';
import { describeParty } from './party.ts';
import { strong } from './phrase.ts';

const directions = new Map<FigureItem['figure']['sense'], string>([
  ['up', 'a rise'],
  ['down', 'a fall'],
]);

/** A figure: the number as written and what it counts, who says it, the words around it, where. */
export function figureLines(item: FigureItem): Line[] {
  const { qualifier, text, counts } = item.figure;
  return [
    line('headline', qualifier === null ? '' : `${qualifier} `, strong(text), ` – ${counts}`),
    ...circumstances(item.figure),
    item.saidBy
      ? line('fact', 'Said by ', describeParty(item.saidBy))
      : line('note', 'No speaker is on record for this figure.'),
    ...verbatim('words', item.excerpt),
    line('fact', citationText(item.citation)),
    ...repeatLines('The same figure', item.citation, item.alsoIn),
  ];
}

function circumstances({ sense, period, place }: FigureItem['figure']): Line[] {
  const direction = directions.get(sense);
  const stated = [
    ...(direction === undefined ? [] : [`Direction: ${direction}`]),
    ...(period === null ? [] : [`Period: ${period}`]),
    ...(place === null ? [] : [`Place: ${place}`]),
  ];
  return stated.length > 0 ? [line('fact', stated.join(' · '))] : [];
}
