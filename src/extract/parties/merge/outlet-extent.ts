import type { Article, Token } from '#extract/article.ts';
import { isKnownOutlet } from '#extract/parties/lexicon/outlets.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import { isCapitalised } from '#extract/parties/names/name-word.ts';
import type { Range } from '#extract/range.ts';

const programme = new Set(['programme', 'program', 'show']);
/** More words than stand between a station and "programme". */
const longest = 6;

/** The whole name of an outlet: "The Times" with its article, "BBC Radio 4's Today programme" with its programme. */
export function outletExtent({ tokens }: Article, { from, to, start, end, forms }: Candidate): Range {
  const before = tokens[from - 1];
  const begins = before?.form === 'the' && !isKnownOutlet(forms[0] ?? '') ? before.start : start;
  return { start: begins, end: programmeEnd(tokens, to) ?? end };
}

function programmeEnd(tokens: readonly Token[], to: number): number | null {
  let isNamed = false;
  for (let at = to; at < to + longest; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (programme.has(token.form)) return isNamed ? token.end : null;
    const names = token.tag === 'NUM' || isCapitalised(token);
    if (token.tag === 'PUNCT' || !(names || token.form === "'s")) return null;
    isNamed ||= names;
  }
  return null;
}
