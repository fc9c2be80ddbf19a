import { choose } from '#evaluation/chance.ts';
import { carriesMeaning, mayBeName } from '#evaluation/wordings/meaning.ts';
import { isFree, type Token } from '#evaluation/wordings/tokens.ts';
import type { Change, Tools } from './change.ts';

const shortestClause = 4;
/** So many words stay on either side, and so many altogether. */
const fewestBeside = 3;
const fewestLeft = 8;

const conjunctions = new Set(
  'and but or so because that which who when where while if although though since as'.split(' '),
);

/** Leaves out a clause of four words or more; `sign` stands in its place, or nothing but what stood before it. */
export function leaveOutClause(sign: string | null): Change {
  return (stretch, tools) => {
    const clause = choose(tools.chance, clausesOf(stretch, tools));
    const before = clause && stretch[clause.start - 1];
    if (!before) return null;
    const kept = stretch.toSpliced(clause.start, clause.end - clause.start);
    const gap = sign === null ? before.gap : ` ${sign} `;
    return {
      tokens: kept.with(clause.start - 1, { ...before, gap }),
      touched: { asked: 0, original: clause.end - clause.start },
    };
  };
}

/** Stretches between two borders whose loss changes no name, number, negation and the like; `end` exclusive. */
function clausesOf(stretch: readonly Token[], { field }: Tools): { start: number; end: number }[] {
  const borders = stretch.flatMap((_, place) => (isBorder(stretch, place) ? [place] : []));
  return borders.flatMap((start) =>
    borders.flatMap((end) => {
      const left = stretch.length - (end - start);
      const wide = start >= fewestBeside && end <= stretch.length - fewestBeside && left >= fewestLeft;
      if (!wide || end - start < shortestClause) return [];
      const clear = stretch
        .slice(start, end)
        .every((token) => !carriesMeaning(token.form) && !mayBeName(token, field.standsSmall));
      return clear ? [{ start, end }] : [];
    }),
  );
}

/** Whether a clause may begin at a word: after a comma or a dash, or with a conjunction. */
function isBorder(stretch: readonly Token[], place: number): boolean {
  const before = stretch[place - 1];
  if (!before || !isFree(stretch, place)) return false;
  return /[,;:–—]/.test(before.gap) || conjunctions.has(stretch[place]?.form ?? '');
}
