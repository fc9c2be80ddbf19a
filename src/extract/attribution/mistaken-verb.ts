import type { Token } from '#extract/article.ts';
import { verbReadings } from '#extract/cues/verbs.ts';

const behind = new Set([':', ',', 'that']);
const capital = /^\p{Lu}/u;

/** Whether a word behind a name is a verb of speech that was taken for a noun: "The Herald reports: …". */
export function isMistakenVerb(tokens: readonly Token[], index: number): boolean {
  const [name, word, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!name || !word || !next || word.tag !== 'NOUN' || !capital.test(name.text) || capital.test(word.text)) {
    return false;
  }
  return behind.has(next.form) && verbReadings(word.form).some(({ forms }) => forms.includes('third'));
}
