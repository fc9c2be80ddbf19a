import type { Attribution, Extraction, FoundFigure } from './extraction.ts';
import { vagueRange } from './figures/vague-range.ts';
import type { Range } from './range.ts';

/** Somebody as a text gives them; `name` is null where it has only a description or a pronoun. */
type ListedSpeaker = { name: string | null; mention: string | null; role: string | null };

type ListedSpeech = Range & { text: string; speaker: ListedSpeaker | null; marked: boolean };

type ListedFigure = Range & {
  text: string;
  /** A number or a range `[low, high]`; a vague count is the range that its words mean ("dozens": 12 to 120). */
  value: FoundFigure['value'];
  unit: string | null;
  qualifier: FoundFigure['sense'];
  counts: string | null;
  speaker: ListedSpeaker | null;
};

/** What was extracted, as plain data; every offset counts UTF-16 units of the text as it was given. */
export type Listing = {
  title: string | null;
  /** One for each span; `marked` is false where the source shows the words without quotation marks. */
  quotes: ListedSpeech[];
  statements: ListedSpeech[];
  figures: ListedFigure[];
  people: { name: string; roles: string[]; mentions: [start: number, end: number][] }[];
};

/** Lists what was extracted from a text, in the order of the text. */
export function listExtraction(text: string, extraction: Extraction): Listing {
  const words = (range: Range) => text.slice(range.start, range.end);
  const speaker = (attribution: Attribution | null) => attribution && listSpeaker(words, attribution);
  const speech = (spans: readonly Range[], attribution: Attribution | null, marked: boolean) =>
    spans.map(({ start, end }) => {
      return { start, end, text: text.slice(start, end), speaker: speaker(attribution), marked };
    });
  const { layout, quotations, statements, figures, parties } = extraction;
  return {
    title: layout.title && words(layout.title),
    quotes: inOrder(quotations.flatMap((each) => speech(each.spans, each.speaker, each.marks !== 'lost'))),
    statements: inOrder(statements.flatMap((each) => speech(each.spans, each.speaker, false))),
    figures: inOrder(
      figures.map(({ at: { start, end }, value, unit, sense, counts, speaker: by }) => {
        const written = text.slice(start, end);
        const what = { value: value ?? vagueRange(written), unit, qualifier: sense, counts };
        return { start, end, text: written, ...what, speaker: speaker(by) };
      }),
    ),
    people: parties
      .filter(({ kind }) => kind === 'person')
      .map(({ name, roles, mentions }) => ({
        name,
        roles: roles.map(words),
        mentions: mentions.map(({ start, end }) => [start, end]),
      })),
  };
}

/** The role beside the words, or else the first that the text gives. Null where nothing is told of anybody. */
function listSpeaker(words: (range: Range) => string, attribution: Attribution): ListedSpeaker | null {
  const { party, mention, role } = attribution;
  if (!party && !mention) return null;
  const told = role ?? party?.roles[0];
  return {
    name: party?.name ?? null,
    mention: mention && words(mention),
    role: told ? words(told) : null,
  };
}

function inOrder<T extends Range>(listed: T[]): T[] {
  return listed.sort((one, other) => one.start - other.start || one.end - other.end);
}
