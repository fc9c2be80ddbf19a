import type { Token } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Subject } from '#extract/cues/subject.ts';

const possible = new Set(['might', 'may', 'could', 'would', 'should', 'can', 'must', "'d"]);
const conditions = new Set([
  'if',
  'unless',
  'whether',
  'had',
  'did',
  'do',
  'does',
  'will',
  'would',
  'should',
]);
const nobody = new Set(['nobody', 'none', 'neither', 'no', 'noone']);

/**
 * Whether the text tells that something was said. What was not said, might be said or is only asked or
 * supposed to have been said is nobody's statement; "she did not deny that" is one. Nor is what somebody
 * thinks or hopes: nobody can quote it.
 */
export function wasSaid(tokens: readonly Token[], cue: Cue, source: Subject): boolean {
  if (cue.classes.every((name) => name === 'think')) return false;
  if (cue.negated && cue.lemma !== 'deny') return false;
  for (let at = cue.group; at < cue.from; at += 1) if (possible.has(tokens[at]?.form ?? '')) return false;
  if (nobody.has(tokens[source.from]?.form ?? '')) return false;
  return source.place !== 'before' || !conditions.has(tokens[source.from - 1]?.form ?? '');
}
