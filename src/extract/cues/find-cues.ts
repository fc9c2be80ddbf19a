import type { Article, Token } from '#extract/article.ts';
import type { Cue } from './cue.ts';
import { phrasalClass } from './phrasal.ts';
import { phraseAt } from './phrases.ts';
import { readVerbGroup } from './verb-group.ts';
import { type VerbClass, type VerbReading, verbReadings } from './verbs.ts';

/** Taken for verbs whatever the tagger says: these are hardly ever anything else. */
const surely = new Set(['said', 'says', 'told', 'tells', 'asked', 'wrote', 'tweeted', 'replied']);

/** With these, the clause or the phrase begins that a verb of speech governs. */
const openers = new Set<string>(['SCONJ', 'DET', 'PRON', 'PROPN']);

/** Every word or phrase of the article that can attribute words or thoughts, in order; linear. */
export function findCues(article: Article): Cue[] {
  const { tokens } = article;
  const cues: Cue[] = [];
  for (const { from, to } of article.sentences) {
    let index = from;
    while (index < to) {
      const cue = cueAt(tokens, index, from, to);
      if (cue) cues.push(cue);
      index = cue ? cue.to : index + 1;
    }
  }
  return cues;
}

function cueAt(tokens: readonly Token[], index: number, from: number, to: number): Cue | null {
  const token = tokens[index];
  if (!token) return null;
  const phrase = phraseAt(tokens, index, to);
  if (phrase) return phrase;
  if (!isVerb(tokens, index, from, to)) return null;
  for (const reading of verbReadings(token.form)) {
    const { classes, particle } = classesAt(reading, index + 1 < to ? (tokens[index + 1]?.form ?? '') : '');
    if (classes.length === 0) continue;
    // "went on to commit" tells of a deed; in "went on to say", the second verb attributes.
    if (particle === 'on' && tokens[index + 2]?.form === 'to') continue;
    const group = readVerbGroup(tokens, index, from, reading.forms);
    if (!group) continue;
    const lemma = particle ? `${reading.lemma} ${particle}` : reading.lemma;
    return { from: index, to: index + (particle ? 2 : 1), lemma, classes, ...group };
  }
  return null;
}

/** Taggers take "polls show the" for two nouns; a subject before it and a new phrase behind it tell. */
function isVerb(tokens: readonly Token[], index: number, from: number, to: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.tag === 'VERB' || surely.has(token.form)) return true;
  if (token.tag !== 'NOUN' || token.text !== token.form || index <= from || index + 1 >= to) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (!before || !after || !openers.has(after.tag)) return false;
  const forms = verbReadings(token.form).flatMap((reading) => reading.forms);
  const plural = before.tag === 'NUM' || (before.tag === 'NOUN' && before.form.endsWith('s'));
  if (forms.includes('third')) return before.tag === 'PROPN' || (before.tag === 'NOUN' && !plural);
  return forms.includes('base') && plural;
}

function classesAt(
  { lemma, classes }: VerbReading,
  next: string,
): { classes: readonly VerbClass[]; particle: string | null } {
  const phrasal = phrasalClass(lemma, next);
  return phrasal ? { classes: [phrasal], particle: next } : { classes, particle: null };
}
