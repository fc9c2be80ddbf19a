import type { PassageItem } from '#model/answer.ts';
import { citationText, repeatLines } from './citation.ts';
import { type Line, line, verbatim } from './line.ts';

/** Words of a source that nobody is quoted with. */
export function passageLines(item: PassageItem): Line[] {
  return [
    ...verbatim('words', item.excerpt),
    line(
      'fact',
      item.partlyQuoted
        ? 'Partly quoted, partly the reporter’s words.'
        : 'The reporter’s words, not a quotation.',
    ),
    line('fact', citationText(item.citation)),
    ...repeatLines('The same words', item.citation, item.alsoIn),
  ];
}
