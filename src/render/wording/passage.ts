import type { PassageItem, Voice } from '#model/answer.ts';
import { citationText, repeatLines } from './citation.ts';
import { comparisonLines } from './diff.ts';
import { type Line, line, verbatim } from './line.ts';
import { describeParty } from './party.ts';

const labels: Record<Voice, string> = {
  reporter: 'The reporter’s words, not a quotation.',
  unmarked: 'Outside quotation marks in the source; not a quotation that this library knows.',
  marked: 'In quotation marks in the source; this library does not tell whose words they are.',
  'partly-marked':
    'Partly in quotation marks in the source; this library does not tell whose words those are.',
};

const besideQuotations: Record<Voice, string> = {
  reporter: 'Partly quoted, partly the reporter’s words.',
  unmarked: 'Partly quoted, partly outside quotation marks.',
  marked: 'Partly quoted; of other words in quotation marks, this library does not tell whose they are.',
  'partly-marked':
    'Partly quoted; of other words in quotation marks, this library does not tell whose they are.',
};

/** Words of a source that nobody is quoted with. */
export function passageLines(item: PassageItem): Line[] {
  return [
    ...verbatim('words', item.excerpt),
    ...comparisonLines(item.comparison),
    line('fact', (item.partlyQuoted ? besideQuotations : labels)[item.voice]),
    ...(item.reported
      ? [
          line(
            'fact',
            'A paraphrase on record, not a quotation: what is reported of ',
            describeParty(item.reported),
            '.',
          ),
        ]
      : []),
    line('fact', citationText(item.citation)),
    ...repeatLines('The same words', item.citation, item.alsoIn),
  ];
}
