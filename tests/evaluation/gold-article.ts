import type { FoundWords } from '#evaluation/found-words.ts';
import type { GoldArticle, GoldAttribution, GoldSource } from '#evaluation/quote-gold.ts';
import type { Range } from '#extract/range.ts';

/** Where words stand first in a text. */
function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text does not hold “${words}”.`);
  return { start, end: start + words.length };
}

type Marked = {
  /** The quoted or reported stretches. */
  words: string[];
  source: (Partial<GoldSource> & { text: string }) | null;
  cue: string | null;
  kind?: GoldAttribution['kind'];
  optional?: boolean;
};

/** An article as people would have marked it: what somebody says is given by its words. */
export function goldArticle(text: string, marked: readonly Marked[]): GoldArticle {
  const place = (words: string): [number, number] => {
    const { start, end } = rangeOf(text, words);
    return [start, end];
  };
  const attributions = marked.map(
    ({ words, source, cue, kind = 'direct' }): GoldAttribution => ({
      source: source && {
        type: 'name',
        names: source.type === undefined ? [source.text] : [],
        referents: [],
        spans: [place(source.text)],
        ...source,
      },
      cue: cue === null ? null : { spans: [place(cue)], text: cue },
      content: { spans: words.map(place), text: words.join(' ') },
      kind,
    }),
  );
  const quotes = marked.flatMap(({ words, kind = 'direct', optional = false }, attribution) =>
    kind === 'indirect'
      ? []
      : words.map((each) => ({ ...rangeOf(text, each), text: each, attribution, kind, optional })),
  );
  return { id: 'harbour', text, attributions, quotes };
}

/** Words as they may be found, with the name or the mention of who is taken for their speaker. */
export function found(
  text: string,
  words: string,
  speaker?: { name: string } | { mention: string },
): FoundWords {
  return {
    spans: [rangeOf(text, words)],
    speaker: speaker
      ? {
          party: 'name' in speaker ? speaker : null,
          mention: 'mention' in speaker ? rangeOf(text, speaker.mention) : null,
        }
      : null,
  };
}
