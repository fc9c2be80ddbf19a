import type { Token } from '#extract/article.ts';
import type { Candidate } from './candidate.ts';
import { quotedIn, type Reading } from './reading.ts';
import { hasFiniteVerb } from './words-ahead.ts';

const speakersThemselves = new Set(['i', 'we', 'you']);
const impersonal = new Set(['it', 'that', 'which', 'this', 'what', 'there']);
/** Words that tell by themselves how what is said begins. */
const telling = new Set(
  'that to as for about of on in by with if so it him her them how what why whether at'.split(' '),
);
const tellingMarks = new Set<string>(['PUNCT', 'SCONJ', 'CCONJ', 'ADP']);
/** The sizes, in tokens, by which statements are told apart. */
const sizes = [2, 3, 5, 8, 15, 40];

/** The readable properties of a candidate by which it is accepted: "verb=say", "begins=that clause". */
export function featuresOf(reading: Reading, candidate: Candidate): string[] {
  const { tokens } = reading;
  const { cue, pattern, source, content } = candidate;
  const begins = opening(tokens[content[0]?.from ?? cue.to]);
  const length = content.reduce((sum, { from, to }) => sum + to - from, 0);
  const quoted = content.reduce((sum, { from, to }) => sum + quotedIn(reading, from, to), 0);
  const isClause = content.some(({ from, to }) => hasFiniteVerb(tokens, from, to));
  return [
    `verb=${cue.lemma}`,
    `verb=${cue.lemma} ${pattern}`,
    `verb=${cue.lemma} begins=${begins}`,
    `begins=${begins} ${pattern}`,
    `form=${cue.form} ${cue.classes[0]}`,
    `form=${cue.form} ${cue.mood} ${pattern}`,
    `source=${kindOfSource(tokens[source.head])}`,
    `place=${source.place} ${pattern}`,
    `length=${sizes.filter((size) => size <= length).at(-1) ?? 1} ${pattern}`,
    `finite=${isClause} ${pattern}`,
    `quoted=${Math.round((4 * quoted) / Math.max(1, length))}`,
    `cue quoted=${quotedIn(reading, cue.from, cue.from + 1)}`,
    `before=${wordBefore(tokens, candidate)}`,
    `after=${wordAfter(tokens, candidate)}`,
  ];
}

function kindOfSource(head: Token | undefined): string {
  if (!head) return 'none';
  if (speakersThemselves.has(head.form)) return 'I';
  if (impersonal.has(head.form)) return head.form;
  return head.tag === 'PRON' ? 'pronoun' : head.tag;
}

function opening(token: Token | undefined): string {
  if (!token) return 'none';
  if (telling.has(token.form)) return token.form;
  return token.tag === 'VERB' && token.form.endsWith('ing') ? 'ing' : token.tag;
}

/** What stands before the attribution. */
function wordBefore(tokens: readonly Token[], { source, cue, sentence }: Candidate): string {
  const at = source.place === 'before' ? source.from : cue.group;
  const token = tokens[at - 1];
  if (at <= sentence.from || !token) return 'start';
  return tellingMarks.has(token.tag) ? token.form : token.tag;
}

/** What stands after the statement. */
function wordAfter(tokens: readonly Token[], { content, sentence }: Candidate): string {
  const end = content.at(-1)?.to ?? 0;
  const token = tokens[end];
  if (end >= sentence.to - 1 || !token) return 'end';
  return token.tag === 'PUNCT' || token.tag === 'CCONJ' ? token.form : token.tag;
}
