import type { QuoteItem } from '#model/answer.ts';
import { citationText, paragraphMark } from './citation.ts';
import { clean } from './clean.ts';
import { comparisonLines } from './diff.ts';
import { type Line, line, verbatim } from './line.ts';
import { describeParty } from './party.ts';
import { cleanPhrase, join, type Phrase } from './phrase.ts';
import { utteranceLines } from './utterance.ts';
import { cutAround } from './window.ts';

const longestPart = 240;
/** Parts shown before the words and after them, those next to the words first. */
const shownParts = 2;

const marksNotes: Record<QuoteItem['marks'], readonly string[]> = {
  complete: [],
  lost: ['The source shows these words without quotation marks.'],
  unclosed: ['The source leaves out a quotation mark here.'],
};

/** A quotation: the words, who said them, where; then all that a reader must know about them. */
export function quoteLines(item: QuoteItem): Line[] {
  return [
    ...verbatim('speech', item.excerpt),
    ...comparisonLines(item.comparison),
    speakerLine(item),
    line('fact', citationText(item.citation)),
    ...listenerLines(item),
    ...utteranceLines(item),
    ...(item.hedge === null ? [] : [line('note', `The source’s own reserve: “${item.hedge}”.`)]),
    ...marksNotes[item.marks].map((text) => line('note', text)),
    ...(item.note === null ? [] : [line('note', item.note)]),
    ...partLines(item.otherParts),
    ...contextLines(item.context),
  ];
}

function speakerLine({ speaker }: QuoteItem): Line {
  return speaker
    ? line('fact', '— ', describeParty(speaker))
    : line('fact', 'No speaker is on record for these words.');
}

function listenerLines({ to, secondHand }: QuoteItem): Line[] {
  if (to) return [line('note', 'Told ', describeParty(to), secondHand ? '; second-hand here.' : '.')];
  return secondHand ? [line('note', 'Second-hand here: said to another outlet.')] : [];
}

/** What stands around the words in the source. */
function contextLines({ before, after }: QuoteItem['context']): Line[] {
  return [
    ...(before === null ? [] : [line('note', 'Before it in the source: ', endOf(before))]),
    ...(after === null
      ? []
      : [line('note', 'After it in the source: ', cutAround(cleanPhrase(join(after)), longestPart))]),
  ];
}

/** The end of a text, whose last words stand next to the quotation. */
function endOf(text: string): Phrase {
  const shown = clean(text);
  return cutAround({ text: shown, emphasis: [{ start: shown.length, end: shown.length }] }, longestPart);
}

function partLines(parts: QuoteItem['otherParts']): Line[] {
  const shown = [
    ...parts.filter(({ before }) => before).slice(-shownParts),
    ...parts.filter(({ before }) => !before).slice(0, shownParts),
  ];
  const rest = parts.length - shown.length;
  return [
    ...shown.map(partLine),
    ...(rest > 0 ? [line('note', `Parts of this quotation that are not shown: ${rest}.`)] : []),
  ];
}

function partLine({ excerpt, paragraph, before }: QuoteItem['otherParts'][number]): Line {
  const lead = `${before ? 'Before it' : 'After it'}, ${paragraphMark([paragraph])}: “`;
  return line('note', join(lead, cutAround(cleanPhrase(excerpt), longestPart), '”'));
}
