import fc from 'fast-check';
import type { Request } from '#model/answer.ts';
import type { Document } from '#model/document.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';

const emoji = ['🚢', '👩‍🚒👩‍🚒', '🇬🇧', '❤️'];
const stopWords = ['the', 'of the', 'and it was to be', 'not', 'a', 'I', 'é', '漢'];
const numbers = ['40', '0.25', 'one in four', '1,100', '-0', '1e999', '٣', 'half'];
const longest = 6000;

/** What somebody types: independent of any document, or a stretch of one, which is chosen by place. */
type Words = { text: string; place: number; length: number; from: 'document' | 'nowhere' };

const words: fc.Arbitrary<Words> = fc.record({
  from: fc.constantFrom('document', 'nowhere'),
  place: fc.nat(),
  length: fc.integer({ min: 1, max: 90 }),
  text: fc.oneof(
    { weight: 6, arbitrary: hostileText },
    { weight: 3, arbitrary: fc.constantFrom('*', ...emoji, ...stopWords, ...numbers) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('#', '!'), hostileText).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: hostileText.map((text) => `“${text}” said Ada Quill, and 40 boats were lost.`) },
  ),
});

const long = hostileText.map((text) => (text === '' ? '*' : text).repeat(longest).slice(0, longest));

const options: Readonly<Record<string, readonly string[]>> = {
  'who-said': ['quote', 'speaker', 'source'],
  check: ['text'],
  figures: ['topic', 'source'],
  source: ['query'],
  help: ['command'],
};

export type Question = { command: string; given: Words; beside: Words | null; page: number };

/** A question of any command, with a text of any kind. */
export const question: fc.Arbitrary<Question> = fc.record({
  command: fc.constantFrom(
    'who-said',
    'who-said',
    'who-said',
    'check',
    'figures',
    'figures',
    'source',
    'help',
  ),
  given: fc.oneof(
    { weight: 60, arbitrary: words },
    {
      weight: 1,
      arbitrary: fc.tuple(words, long).map(([other, text]) => ({ ...other, text, from: 'nowhere' as const })),
    },
  ),
  beside: fc.option(words, { nil: null, freq: 3 }),
  page: fc.integer({ min: 1, max: 3 }),
});

/** The question as it is asked of these documents. */
export function requestOf(
  { command, given, beside, page }: Question,
  documents: readonly Document[],
): Request {
  const [first = '', ...others] = options[command] ?? [];
  const other = beside && others[beside.place % Math.max(others.length, 1)];
  return {
    command,
    page,
    options: {
      [first]: textOf(given, documents),
      ...(beside && other ? { [other]: textOf(beside, documents) } : {}),
    },
  };
}

function textOf({ from, text, place, length }: Words, documents: readonly Document[]): string {
  if (from === 'nowhere') return text;
  const texts = documents.flatMap((document) => [
    `#${document.id}`,
    `#${document.id}.q${1 + (place % 5)}`,
    document.title,
    ...document.people.map(({ name }) => name),
    ...document.quotations.flatMap(({ spans }) => spans.map((span) => wordsOf(document, span))),
    ...document.figures.map(({ at }) => wordsOf(document, at)),
    ...document.passages.map((passage) => passage.text.slice(place % passage.text.length)),
  ]);
  return (texts[place % texts.length] ?? text).slice(0, length);
}

function wordsOf({ passages }: Document, span: { passage: string; start: number; end: number }): string {
  return passages.find(({ id }) => id === span.passage)?.text.slice(span.start, span.end) ?? '';
}
