import type { Token } from '#extract/article.ts';
import type { Candidate } from './candidate.ts';
import { quotedIn, type Reading } from './reading.ts';

const pronouns = new Set(['i', 'we', 'you']);
const impersonal = new Set(['it', 'that', 'which', 'this', 'what', 'there']);

/** The readable properties of a candidate by which it is accepted: "verb=say", "begins=that". */
export function featuresOf(reading: Reading, candidate: Candidate): string[] {
  const { tokens } = reading;
  const { cue, pattern, source, content } = candidate;
  const [first] = content;
  if (!first) return [];
  const begin = tokens[first.from];
  const name = cue.lemma;
  const length = content.reduce((sum, { from, to }) => sum + to - from, 0);
  const marked = content.reduce((sum, { from, to }) => sum + quotedIn(reading, from, to), 0);
  const verbs = content.some(({ from, to }) => hasFiniteVerb(tokens, from, to));
  const features = [
    `verb=${name}`,
    `verb=${name} ${pattern}`,
    `form=${cue.form} ${cue.classes[0]}`,
    `form=${cue.form} ${cue.mood} ${pattern}`,
    `source=${sourceKind(tokens, source)}`,
    `place=${source.place} ${pattern}`,
    `begins=${opening(begin)} ${pattern}`,
    `verb=${name} begins=${opening(begin)}`,
    `length=${size(length)} ${pattern}`,
    `quoted=${length ? Math.round((4 * marked) / length) : 0}`,
    `finite=${verbs} ${pattern}`,
    `cue quoted=${quotedIn(reading, cue.from, cue.from + 1)}`,
    `before=${before(tokens, candidate)}`,
    `after=${after(tokens, candidate)}`,
  ];
  return features;
}

function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 40); at += 1) {
    const token = tokens[at];
    if (token?.tag === 'AUX') return true;
    if (token?.tag === 'VERB' && !/ing$/.test(token.form) && tokens[at - 1]?.form !== 'to') return true;
  }
  return false;
}

function sourceKind(tokens: readonly Token[], source: Candidate['source']): string {
  const head = source && tokens[source.head];
  if (!source || !head) return 'none';
  if (pronouns.has(head.form)) return 'I';
  if (impersonal.has(head.form)) return head.form;
  if (head.tag === 'PRON') return 'pronoun';
  return head.tag;
}

function opening(token: Token | undefined): string {
  if (!token) return 'none';
  const word = token.form;
  if (
    [
      'that',
      'to',
      'as',
      'for',
      'about',
      'of',
      'on',
      'in',
      'by',
      'with',
      'if',
      'so',
      'it',
      'him',
      'her',
      'them',
      'how',
      'what',
      'why',
      'whether',
      'at',
    ].includes(word)
  )
    return word;
  if (/ing$/.test(word) && token.tag === 'VERB') return 'ing';
  return token.tag;
}

function size(length: number): string {
  return length < 2
    ? '1'
    : length < 3
      ? '2'
      : length < 5
        ? '3'
        : length < 8
          ? '5'
          : length < 15
            ? '8'
            : length < 40
              ? '15'
              : '40';
}

function before(tokens: readonly Token[], { source, cue, sentence }: Candidate): string {
  const at = source.place === 'before' ? source.from : cue.group;
  if (at <= sentence.from) return 'start';
  const token = tokens[at - 1];
  if (!token) return 'none';
  if (token.tag === 'PUNCT' || token.tag === 'SCONJ' || token.tag === 'CCONJ' || token.tag === 'ADP')
    return token.form;
  return token.tag;
}

function after(tokens: readonly Token[], { content, sentence }: Candidate): string {
  const end = content.at(-1)?.to ?? 0;
  const token = tokens[end];
  return end >= sentence.to - 1 || !token
    ? 'end'
    : token.tag === 'PUNCT' || token.tag === 'CCONJ'
      ? token.form
      : token.tag;
}
