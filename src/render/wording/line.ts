import type { Link } from '#model/answer.ts';
import { hidesCharacters } from './clean.ts';
import { cleanPhrase, join, type Phrase } from './phrase.ts';

/**
 * What a line is, for a platform to style: `headline` names an entry, `speech` is quoted words (the
 * platform sets the quotation marks), `words` are a source's other words, `point` stands in a list,
 * `note` is small print.
 */
export type LineKind = 'headline' | 'speech' | 'words' | 'fact' | 'point' | 'note';

/** One line to show; its content is clean. */
export type Line = { kind: LineKind; content: Phrase };

/** Lines that stay together on a page. */
export type Block = readonly Line[];

/** One thing that an answer shows; `url` leads to its source, `examples` are commands to try. */
export type Entry = { blocks: readonly Block[]; url: string | null; examples: readonly Link[] };

/** Whether a block begins a part of its own, set apart from what stands above it. */
export function opensPart(block: Block): boolean {
  return block[0]?.kind !== 'point';
}

/** Puts a line together from texts and phrases of any origin. */
export function line(kind: LineKind, ...parts: readonly (string | Phrase)[]): Line {
  return { kind, content: cleanPhrase(join(...parts)) };
}

/** Verbatim words, and a note where some of their characters cannot be shown. */
export function verbatim(kind: 'speech' | 'words' | 'fact', excerpt: Phrase): Line[] {
  const shown = line(kind, cleanPhrase(excerpt));
  return hidesCharacters(excerpt.text)
    ? [shown, line('note', 'Characters of these words that cannot be shown are left out or replaced.')]
    : [shown];
}
