import type { Sentence, Token } from '#extract/article.ts';
import type { Cue } from './cue.ts';
import { type NounPhrase, nounPhraseFrom } from './noun-phrase.ts';
import { relative } from './noun-words.ts';
import { afterTime } from './time-words.ts';

const invertible = new Set<string>(['say', 'write', 'voice', 'ask', 'think']);
const quotationMarks = new Set(['”', '"', '’', "''", '’’', "'", '»']);
/** How many tokens after a passive verb its "by" is looked for. */
const agentReach = 2;
/** How far back the words that are said are looked for. */
const reach = 60;

/** "…," said Jane Holm: the name must end its clause, or else it begins what is said. */
export function invertedSubject(tokens: readonly Token[], cue: Cue, sentence: Sentence): NounPhrase | null {
  if (cue.group !== cue.from || !cue.classes.some((name) => invertible.has(name))) return null;
  if (tokens[cue.group - 1]?.tag !== 'PUNCT' || !endsUtterance(tokens, cue.group - 1, sentence)) return null;
  const phrase = nounPhraseFrom(tokens, cue.to, sentence.to);
  if (!phrase || afterTime(tokens, cue.to, phrase.to) === phrase.to) return null;
  const next = tokens[phrase.to];
  if (!next || phrase.to >= sentence.to) return phrase;
  const ends = next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'SCONJ' || relative.has(next.form);
  return ends ? phrase : null;
}

/** Whether words that are said may end with this mark: a closing quotation mark, or a comma after a clause. */
function endsUtterance(tokens: readonly Token[], mark: number, sentence: Sentence): boolean {
  if (mark < sentence.from || quotationMarks.has(tokens[mark]?.text ?? '')) return true;
  const floor = Math.max(sentence.from, mark - reach);
  let seen = false;
  for (let at = mark - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token || quotationMarks.has(token.text)) return true;
    if (token.tag === 'AUX' || (token.tag === 'VERB' && !token.form.endsWith('ing'))) seen = true;
    if (relative.has(token.form) && tokens[at - 1]?.form === ',') seen = false;
  }
  return seen;
}

/** "according to data released by the council": the phrase with what is told of it. */
export function phraseSource(tokens: readonly Token[], cue: Cue, sentence: Sentence): NounPhrase | null {
  const phrase = nounPhraseFrom(tokens, cue.to, sentence.to) ?? mistakenNoun(tokens, cue.to, sentence.to);
  const next = phrase && tokens[phrase.to];
  if (!next || (next.tag !== 'VERB' && next.tag !== 'ADJ')) return phrase;
  const further = nounPhraseFrom(tokens, phrase.to + 2, sentence.to);
  return tokens[phrase.to + 1]?.tag === 'ADP' && further ? { ...phrase, to: further.to } : phrase;
}

/** After "according to", taggers take "figures" and "polling" for verbs. */
function mistakenNoun(tokens: readonly Token[], at: number, to: number): NounPhrase | null {
  if (at >= to || tokens[at]?.tag !== 'VERB') return null;
  const further = tokens[at + 1]?.tag === 'ADP' ? nounPhraseFrom(tokens, at + 2, to) : null;
  return { from: at, to: further?.to ?? at + 1, head: at };
}

/** "was described by Jane Holm": by whom, where that follows at once. */
export function agentOf(tokens: readonly Token[], cue: Cue, sentence: Sentence): NounPhrase | null {
  const end = Math.min(sentence.to, cue.to + agentReach);
  for (let at = cue.to; at < end; at += 1) {
    if (tokens[at]?.form === 'by') return nounPhraseFrom(tokens, at + 1, sentence.to);
  }
  return null;
}
