import type { Range } from '#extract/range.ts';
import { countLeading } from '#text/sorted.ts';

/** A place where a name stands, and whose it is: several parties where the text leaves that open. */
export type NameMention<P> = Range & { parties: readonly P[] };

export type MentionIndex<P> = {
  /** Every mention in the order of the text; none overlaps another. */
  all: readonly NameMention<P>[];
  /** The mention that covers the offset. */
  at(offset: number): NameMention<P> | null;
  /** The last mentions that end before the offset, `count` at most, in the order of the text. */
  before(offset: number, count: number): readonly NameMention<P>[];
  /** The mentions that touch the range, in the order of the text. */
  within(range: Range): readonly NameMention<P>[];
};

type Named = { mentions: readonly Range[]; doubtful: readonly Range[] };

/** Finds names by their place, in logarithmic time. Offsets are UTF-16 units of the article's text. */
export function indexMentions<P extends Named>(parties: readonly P[]): MentionIndex<P> {
  const places = new Map<number, { start: number; end: number; parties: P[] }>();
  for (const party of parties) {
    for (const { start, end } of [...party.mentions, ...party.doubtful]) {
      const place = places.get(start);
      if (place) place.parties.push(party);
      else places.set(start, { start, end, parties: [party] });
    }
  }
  const all = withoutInner([...places.values()].sort((a, b) => a.start - b.start));
  return {
    all,
    at(offset) {
      const mention = all[firstEndingAfter(all, offset)];
      return mention && mention.start <= offset ? mention : null;
    },
    before(offset, count) {
      const end = firstEndingAfter(all, offset);
      return all.slice(Math.max(0, end - count), end);
    },
    within({ start, end }) {
      const first = firstEndingAfter(all, start);
      let next = first;
      for (let mention = all[next]; mention && mention.start < end; mention = all[next]) next++;
      return all.slice(first, next);
    },
  };
}

/** "Today" inside of "BBC Radio's Today programme" is no mention of its own. */
function withoutInner<M extends Range>(mentions: readonly M[]): M[] {
  let end = 0;
  return mentions.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

const firstEndingAfter = (mentions: readonly Range[], offset: number): number =>
  countLeading(mentions, ({ end }) => end <= offset);
