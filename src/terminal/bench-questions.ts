import { type Chance, createChance } from '#evaluation/chance.ts';
import type { Archive } from '#search/archive.ts';
import { type Holding, wordsOf } from '#search/holdings.ts';
import { splitWords } from '#text/words.ts';

/** Something that users do: ask a question, or type into an option and wait for suggestions. */
export type BenchQuestion =
  | { kind: string; typed: string }
  | { kind: string; command: string; option: string; typed: string };

/** How much of a quotation people remember, in words. */
const remembered = { fewest: 8, most: 14 };
/** Options take so many characters at least. */
const longestTyped = 80;

/** Draws questions of each kind from what a library holds; the same seed draws the same ones. */
export function drawQuestions(archive: Archive, seed: number, perKind: number): BenchQuestion[] {
  const chance = createChance(seed);
  const pick = createPicker(archive, chance);
  const kinds: Readonly<Record<string, () => string>> = {
    'who-said, remembered': () => `/who-said quote: ${misspell(pick.wording(), chance)}`,
    'who-said, remembered, by somebody': () =>
      `/who-said quote: ${misspell(pick.wording(), chance)} speaker: ${pick.speaker()}`,
    'who-said, remembered, in a document': () =>
      `/who-said quote: ${misspell(pick.wording(), chance)} source: ${pick.title()}`,
    'who-said, words of the reporter': () => `/who-said quote: ${pick.passageWords()}`,
    'who-said, nobody said it': () => `/who-said quote: ${pick.muddle()}`,
    'who-said, all by somebody': () => `/who-said quote: * speaker: ${pick.speaker()}`,
    'who-said, all in a document': () => `/who-said quote: * source: ${pick.title()}`,
    'who-said, everything': () => '/who-said quote: *',
    'figures, what they count': () => `/figures topic: ${pick.counted()}`,
    'figures, a number': () => `/figures topic: ${pick.number()}`,
    'figures, all in a document': () => `/figures topic: * source: ${pick.title()}`,
    'figures, everything': () => '/figures topic: *',
    'source, a title': () => `/source query: ${misspell(pick.title(), chance)}`,
    'source, a name': () => `/source query: ${pick.speaker()}`,
    'source, a topic': () => `/source query: ${pick.topic()}`,
    'source, everything': () => '/source',
    help: () => '/help',
  };
  const asked = Object.entries(kinds).flatMap(([kind, draw]) =>
    Array.from({ length: perKind }, (): BenchQuestion => ({ kind, typed: draw() })),
  );
  return [...asked, ...drawTypings(pick, chance, perKind)];
}

type Picker = ReturnType<typeof createPicker>;

function drawTypings(pick: Picker, chance: Chance, perKind: number): BenchQuestion[] {
  const options: readonly (readonly [string, string, () => string])[] = [
    ['who-said', 'quote', pick.wording],
    ['who-said', 'speaker', pick.speaker],
    ['who-said', 'source', pick.title],
    ['figures', 'topic', pick.counted],
    ['source', 'query', pick.title],
  ];
  return options.flatMap(([command, option, draw]) =>
    Array.from({ length: perKind }, (): BenchQuestion => {
      const whole = draw();
      const typed = whole.slice(0, Math.ceil(chance() * whole.length));
      return { kind: `typing, ${command} ${option}`, command, option, typed };
    }),
  );
}

function createPicker({ holdings, speakers }: Archive, chance: Chance) {
  const from = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const quoted = holdings.flatMap((holding) =>
    holding.document.quotations.flatMap(({ spans }) => spans.map((span) => wordsOf(holding, span))),
  );
  const long = quoted.filter((words) => splitWords(words).length >= remembered.fewest);
  const figures = holdings.flatMap((holding) =>
    holding.document.figures.map((figure) => ({ counts: figure.counts, words: wordsOf(holding, figure.at) })),
  );
  const vocal = speakers.all.filter(({ named, quotations }) => named && quotations.length > 0);
  const passage = (holding: Holding | undefined) => from(holding?.document.passages ?? [])?.text ?? '';
  const stretch = (text: string) => cutStretch(text, chance);
  return {
    wording: () => stretch(from(long) ?? ''),
    speaker: () => plain(from(vocal)?.name ?? 'nobody'),
    title: () => plain(from(holdings)?.document.title ?? 'nothing'),
    passageWords: () => stretch(passage(from(holdings))),
    muddle: () =>
      [1, 2, 3]
        .map(() => stretch(passage(from(holdings))))
        .map((words) => words.split(' ').slice(0, 4).join(' '))
        .join(' '),
    counted: () => plain(from(figures)?.counts ?? 'nothing'),
    number: () => plain(`${from(figures)?.words ?? '1'} ${from(figures)?.counts ?? ''}`),
    topic: () =>
      stretch(passage(from(holdings)))
        .split(' ')
        .slice(0, 3)
        .join(' '),
  };
}

/** Eight to fourteen words of a text, as somebody types them: without marks. */
function cutStretch(text: string, chance: Chance): string {
  const words = splitWords(text).map(({ form }) => form);
  const { fewest, most } = remembered;
  const length = fewest + Math.floor(chance() * (most - fewest + 1));
  const start = Math.floor(chance() * Math.max(1, words.length - length + 1));
  return words.slice(start, start + length).join(' ') || 'nothing';
}

/** One word loses a letter, and of longer texts another word is left out. */
function misspell(text: string, chance: Chance): string {
  const words = text.split(' ');
  const at = Math.floor(chance() * words.length);
  const typed = words.map((word, index) =>
    index === at && word.length > 4 ? dropLetter(word, chance) : word,
  );
  return typed.length < remembered.fewest
    ? typed.join(' ')
    : typed.toSpliced(Math.floor(chance() * typed.length), 1).join(' ');
}

function dropLetter(word: string, chance: Chance): string {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  return word.slice(0, at) + word.slice(at + 1);
}

/** On one line and as long as every option takes; a colon would begin another option. */
function plain(text: string): string {
  const line = text.replaceAll(':', ' ').replace(/\s+/g, ' ').trim();
  return line.slice(0, longestTyped).trim() || 'nothing';
}
