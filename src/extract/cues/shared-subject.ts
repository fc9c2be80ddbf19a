import type { Token } from '#extract/article.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { relative } from './noun-words.ts';
import { subjectBefore } from './subject-before.ts';

/** How many verbs are asked for their subject. */
const most = 4;

/** The subject of the nearest finite verb before: "Holm left, saying", "Holm rose and said". */
export function sharedSubject(tokens: readonly Token[], at: number, floor: number): NounPhrase | null {
  let asked = 0;
  for (let verb = at - 1; verb > floor && asked < most; verb -= 1) {
    const group = finiteGroup(tokens, verb, floor);
    if (group === null || isSubordinate(tokens, group)) continue;
    asked += 1;
    const phrase = subjectBefore(tokens, group, floor);
    if (phrase && !isSubordinate(tokens, phrase.from)) return phrase;
  }
  return null;
}

/** Where the group of a finite verb begins; null for "to say" and "saying". */
function finiteGroup(tokens: readonly Token[], verb: number, floor: number): number | null {
  const token = tokens[verb];
  if (token?.tag !== 'VERB' && token?.tag !== 'AUX') return null;
  let group = verb;
  while (group > floor && ['AUX', 'ADV', 'PART'].includes(tokens[group - 1]?.tag ?? '')) group -= 1;
  const infinite = tokens[group]?.form === 'to' || (token.form.endsWith('ing') && group === verb);
  return infinite ? null : group;
}

function isSubordinate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !!before && (relative.has(before.form) || before.tag === 'ADP' || before.tag === 'SCONJ');
}
