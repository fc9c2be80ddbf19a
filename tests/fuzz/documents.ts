import fc from 'fast-check';
import { parseDocument } from '#library/parse.ts';
import type { Document } from '#model/document.ts';
import type { Reference } from '#model/party.ts';
import type { Passage, Span } from '#model/span.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';

const plainWords = fc.constantFrom(
  'We will not close the old quay before May.',
  'The wall is older than the harbour, and nobody has mended it.',
  'Every skipper knows where the sandbank lies.',
  'more than 40 boats were lost in the night of the flood',
  'Ada Quill',
  'Mr Bo Reed',
  'the harbour master',
  '1,100 tonnes',
  'one in four',
);

const anyText = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: plainWords },
  { weight: 2, arbitrary: fc.tuple(plainWords, hostileText).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.tuple(hostileText, plainWords).map((parts) => parts.join('')) },
);

/** Well-formed text of at least one character that is no blank, with none at its ends. */
function words(longest: number): fc.Arbitrary<string> {
  return anyText.map((text) => {
    const cut = text
      .toWellFormed()
      .trim()
      .slice(0, longest)
      .replace(/[\ud800-\udbff]$/, '')
      .trim();
    return cut === '' ? 'quay' : cut;
  });
}

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** The parts of a paragraph by name, in order, and the text that stands before each of them. */
const paragraph = (names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(' “', '” ', ', ', '\n'), anyText), words(100)), {
      minLength: names.length,
      maxLength: names.length,
    })
    .map((parts) => layOut(names, parts));

const passages = [
  ['name', 'role', 'first', 'number', 'qualifier', 'period', 'place'],
  ['outlet', 'mention', 'hedge', 'second', 'third', 'share'],
  ['described', 'fourth', 'told'],
] as const;

const point = fc.record({ text: words(300), paragraphs: fc.subarray([1, 2, 3], { minLength: 1 }) });

const shape = fc.record({
  kind: words(40),
  title: words(300),
  publisher: orNull(words(120)),
  byline: orNull(words(120)),
  date: orNull(words(60).map((asWritten) => ({ asWritten, year: 2019, month: null, day: null }))),
  url: orNull(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true })),
  contentNote: orNull(words(200)),
  complete: fc.boolean(),
  abstract: orNull(point),
  keyPoints: fc.array(point, { maxLength: 2 }),
  alsoCalled: fc.array(words(120), { maxLength: 2 }),
  note: orNull(words(300)),
  unit: fc.oneof(fc.constantFrom('%', '£', 'boats'), words(60)),
  counts: words(200),
  value: fc.oneof(fc.constantFrom(40, 0.25, null), fc.double({ noNaN: true, noDefaultInfinity: true })),
  laidOut: fc.tuple(...passages.map(paragraph)),
});

/** A document that may be served, every text of which attacks whoever shows it. */
export function hostileDocument(id: string): fc.Arbitrary<Document> {
  return shape
    .map((given) => documentOf(id, given))
    .filter((document) => parseDocument(JSON.stringify(document)).findings.length === 0);
}

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;
type LaidOut = { text: string; at: ReadonlyMap<string, { start: number; end: number }> };

function layOut(names: readonly string[], parts: readonly (readonly [string, string])[]): LaidOut {
  const at = new Map<string, { start: number; end: number }>();
  let text = '';
  for (const [index, [before, part]] of parts.entries()) {
    text += before.toWellFormed();
    at.set(names[index] ?? '', { start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, at };
}

function documentOf(
  id: string,
  { laidOut, alsoCalled, note, unit, counts, value, ...given }: Shape,
): Document {
  const kept: Passage[] = laidOut.map(({ text }, index) => ({
    id: `p${index + 1}`,
    paragraph: index + 1,
    offset: 0,
    text,
  }));
  const span = (name: string): Span => {
    const index = laidOut.findIndex(({ at }) => at.has(name));
    const { start = 0, end = 0 } = laidOut[index]?.at.get(name) ?? {};
    return { passage: `p${index + 1}`, start, end };
  };
  const written = (name: string) => {
    const { passage, start, end } = span(name);
    return kept.find((each) => each.id === passage)?.text.slice(start, end) ?? '';
  };
  const stated: Reference = { kind: 'named', party: 'speaker', basis: 'stated', mention: null };
  const inferred: Reference = { ...stated, basis: 'inferred', mention: span('mention') };
  const toOutlet: Reference = { ...stated, party: 'outlet' };
  const described: Reference = { kind: 'unnamed', description: span('described') };
  const plain = { marks: 'complete', to: null, hedge: null, note: null } as const;
  const figure = { sense: '=', qualifier: null, unit, counts, period: null, place: null } as const;
  return {
    ...given,
    id,
    language: 'en',
    source: { file: `${id}.txt`, sha256: '0'.repeat(64), earlier: [] },
    passages: kept,
    people: [
      { id: 'speaker', name: written('name'), alsoCalled, named: span('name'), roles: [span('role')] },
    ],
    organisations: [
      {
        id: 'outlet',
        name: written('outlet'),
        alsoCalled: [],
        named: span('outlet'),
        roles: [],
        kind: 'outlet',
      },
    ],
    quotations: [
      { ...plain, id: 'q1', spans: [span('first')], speaker: stated, note },
      {
        ...plain,
        id: 'q2',
        spans: [span('second'), span('third')],
        marks: 'unclosed',
        speaker: inferred,
        to: toOutlet,
        hedge: span('hedge'),
      },
      { ...plain, id: 'q3', spans: [span('fourth')], marks: 'lost', speaker: described },
      { ...plain, id: 'q4', spans: [span('told')], speaker: null, to: toOutlet },
    ],
    statements: [{ id: 's1', spans: [span('hedge')], speaker: inferred }],
    figures: [
      {
        ...figure,
        id: 'f1',
        at: span('number'),
        value,
        qualifier: span('qualifier'),
        period: span('period'),
        place: span('place'),
        saidBy: stated,
      },
      { ...figure, id: 'f2', at: span('share'), value: 0.25, sense: 'up', saidBy: described },
    ],
  };
}
