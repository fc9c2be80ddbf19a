import { describe, expect, it } from 'vitest';
import type { Memory } from './places.ts';
import { acrossSentences, producer, researcher, studyGroup, subEditor } from './remembered-quotations.ts';
import { ask } from './shipped.ts';

/** What stands first in the answer, as far as somebody would quote it. */
function first(typed: string) {
  const { outcome, items } = ask(`/who-said quote: ${typed}`);
  const [item] = items;
  if (item?.type !== 'quote') return { outcome, speaker: undefined, place: undefined };
  const { document, paragraph } = item.citation;
  return { outcome, speaker: item.speaker?.name ?? null, place: `${document} ${paragraph}` };
}

function check([typed, speaker, ...places]: Memory) {
  const found = first(typed);
  expect(found).toMatchObject({ outcome: 'found', speaker });
  expect(places.map(([document, paragraph]) => `${document} ${paragraph}`)).toContain(found.place);
}

const titled = (memories: readonly Memory[]) => memories.map((memory) => [memory[0], memory] as const);

describe('a sub-editor at deadline types in a hurry', () => {
  it.each(titled(subEditor))('%s', (_typed, memory) => check(memory));
});

describe('a study group remembers the sense better than the words', () => {
  it.each(titled(studyGroup))('%s', (_typed, memory) => check(memory));
});

describe('a producer hears half of it on the telephone', () => {
  it.each(titled(producer))('%s', (_typed, memory) => check(memory));
});

describe('somebody remembers two sentences, with a paragraph or an interruption between them', () => {
  it.each(titled(acrossSentences))('%s', (_typed, memory) => check(memory));
});

describe('a researcher knows who it was, or where it stood', () => {
  it.each(titled(researcher))('%s', (_typed, memory) => check(memory));
});
