import type { Article, Sentence } from '#extract/article.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import type { MentionIndex } from '#extract/parties/mention-index.ts';
import { countLeading } from '#text/sorted.ts';
import { partOf } from './grammar.ts';

/** As many sentences back as "it" may refer to. */
const farthest = 12;

type Told = { article: Article; names: MentionIndex<KnownParty>; inside: Uint8Array };

/**
 * Which organisation, outlet or report the "it" at a token means: the subject of the sentence before,
 * where its name begins that sentence. What somebody else says in between, and other sentences with
 * "it" are passed over. Null for any other subject.
 */
export function bodyBefore(told: Told, token: number): KnownParty | null {
  const { sentences, tokens } = told.article;
  const last = sentenceOf(sentences, token);
  for (let at = last; at >= 0 && at > last - farthest; at -= 1) {
    const sentence = sentences[at];
    if (!sentence || told.inside[sentence.from]) continue;
    const subject = subjectOf(told, sentence, token);
    if (subject) return subject.kind === 'person' ? null : subject;
    if (at < last && tokens[sentence.from]?.form !== 'it') return null;
  }
  return null;
}

/** The one party whose name, as the subject, begins a sentence or follows the comma of its opening. */
function subjectOf({ article, names }: Told, sentence: Sentence, limit: number): KnownParty | null {
  const { tokens } = article;
  let next = sentence.from;
  for (const { start, end, parties } of names.within(sentence)) {
    while (next < sentence.to && (tokens[next]?.start ?? 0) < start) next += 1;
    const from = next;
    while (next < sentence.to && (tokens[next]?.end ?? 0) <= end) next += 1;
    if (next > limit) return null;
    const begin = tokens[from - 1]?.tag === 'DET' ? from - 1 : from;
    const opens = begin <= sentence.from || tokens[begin - 1]?.text === ',';
    const part = opens ? partOf(tokens, from, next, sentence.from) : 'other';
    if (part === 'speaker' || part === 'subject') return parties.length === 1 ? (parties[0] ?? null) : null;
  }
  return null;
}

/** The index of the sentence in which a token stands, in logarithmic time. */
const sentenceOf = (sentences: readonly Sentence[], token: number): number =>
  countLeading(sentences, ({ to }) => to <= token);
