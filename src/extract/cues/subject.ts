import type { Article, Sentence, Token } from '#extract/article.ts';
import { withApposition } from './apposition.ts';
import type { Cue } from './cue.ts';
import { type NounPhrase, nounPhraseBefore } from './noun-phrase.ts';
import { sharedSubject } from './shared-subject.ts';
import { agentOf, invertedSubject, phraseSource } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';

/** Who does what a cue says, as token positions. */
export type Subject = NounPhrase & {
  /** Beside the verb ("Holm said"), behind it ("said Holm"), or taken from another verb ("Holm left, saying"). */
  place: 'before' | 'after' | 'shared';
  /** What the words beside it say that they are: "the county librarian". */
  role: NounPhrase | null;
};

/** How far back a subject is looked for. */
const reach = 60;

/**
 * The source of a cue in its sentence; null where none can be told, as where
 * somebody "was told". Looks at a bounded stretch of tokens.
 */
export function findSubject({ tokens }: Article, cue: Cue, sentence: Sentence): Subject | null {
  const floor = Math.max(sentence.from, cue.group - reach);
  const place = (phrase: NounPhrase, where: Subject['place'], end: number): Subject => {
    const described = withApposition(tokens, phrase, end);
    return { ...described.phrase, role: described.role, place: where };
  };
  if (cue.classes.includes('phrase')) {
    const source = phraseSource(tokens, cue, sentence);
    return source && place(source, 'after', sentence.to);
  }
  if (cue.passive) {
    const agent = agentOf(tokens, cue, sentence);
    return agent && place(agent, 'after', sentence.to);
  }
  const quoted = cue.form === 'ing' ? objectBeforeAs(tokens, cue, floor) : null;
  if (quoted) return place(quoted, 'shared', cue.group);
  if (cue.mood === 'infinitive' && !followsVerb(tokens, cue, floor)) return null;
  if (cue.mood === 'finite') {
    const inverted = invertedSubject(tokens, cue, sentence);
    if (inverted) return place(inverted, 'after', sentence.to);
    const before = subjectBefore(tokens, cue.group, floor);
    if (before) return place(before, 'before', cue.group);
  }
  const shared = sharedSubject(tokens, cue.group, floor);
  return shared && place(shared, 'shared', cue.group);
}

/** Somebody is quoted "as saying" it. */
function objectBeforeAs(tokens: readonly Token[], cue: Cue, floor: number): NounPhrase | null {
  return tokens[cue.group - 1]?.form === 'as' ? nounPhraseBefore(tokens, cue.group - 1, floor) : null;
}

/** "wants to say", not "evidence to suggest": there, the one who has it does not suggest it. */
function followsVerb(tokens: readonly Token[], cue: Cue, floor: number): boolean {
  const before = tokens[cue.group - 1];
  return cue.group - 1 >= floor && (before?.tag === 'VERB' || before?.tag === 'ADV' || before?.tag === 'ADJ');
}
