import { pair } from '#evaluation/pairing.ts';
import type { GoldArticle } from '#evaluation/quote-gold.ts';
import { isRightSpeaker } from '#evaluation/same-speaker.ts';
import { isSpeechCue } from '#evaluation/speech-cues.ts';
import { indexWordSets, likenessOfSets } from '#evaluation/word-index.ts';
import { type Article, readArticle, tokenRange } from '#extract/article.ts';
import { findPieces } from '#extract/quotations/find-pieces.ts';
import type { TokenSpan } from '#extract/statements/candidate.ts';
import { findCandidates } from '#extract/statements/candidates.ts';
import { featuresOf } from '#extract/statements/features.ts';
import { read } from '#extract/statements/reading.ts';

/** A candidate in a marked article; `right` is null where finding it is neither right nor wrong. */
export type StatementExample = {
  /** The token of its cue: of the candidates of one cue, the likeliest is taken. */
  cue: number;
  features: readonly string[];
  right: boolean | null;
};

/** What an article teaches: how many statements with a verb of speech are marked, and what was proposed. */
export type StatementLesson = { marked: number; examples: readonly StatementExample[] };

type Marked = { words: ReadonlySet<number>; attribution: GoldArticle['attributions'][number] };

/** Likeness from which on a candidate is the marked statement. */
const alikeEnough = 0.5;
/** Likeness to a direct quotation from which on a candidate is passed over. */
const passedOver = 0.3;

/** Lays what may be a statement beside what people marked, speakers as the text mentions them. */
export function readStatementLesson(gold: GoldArticle): StatementLesson {
  const wordsIn = indexWordSets(gold.text);
  const article = readArticle(gold.text);
  const reading = read(article, findPieces(article));
  const candidates = findCandidates(reading).map((candidate) => ({
    cue: candidate.cue.from,
    features: featuresOf(reading, candidate),
    words: wordsIn(candidate.content.flatMap(({ from, to }) => tokenRange(article, from, to) ?? [])),
    by: textOf(article, candidate.source),
  }));
  const all = gold.attributions.map((attribution): Marked => {
    const spans = attribution.content.spans.map(([start, end]) => ({ start, end }));
    return { words: wordsIn(spans), attribution };
  });
  const marked = all.filter(({ attribution }) => attribution.kind !== 'direct');
  const direct = all.filter(({ attribution }) => attribution.kind === 'direct');
  const { goldOf } = pair(marked, candidates, (one, other) => {
    const alike = likenessOfSets(one.words, other.words);
    return alike >= alikeEnough ? alike : null;
  });
  const examples = candidates.map(({ cue, features, words, by }, index): StatementExample => {
    const match = marked[goldOf.get(index) ?? -1];
    if (match) return { cue, features, right: isRight(by, match) };
    const isQuoted = direct.some((each) => likenessOfSets(each.words, words) >= passedOver);
    return { cue, features, right: isQuoted ? null : false };
  });
  return { marked: marked.filter(isSpeech).length, examples };
}

function isSpeech({ attribution: { cue } }: Marked): boolean {
  return cue !== null && isSpeechCue(cue.text);
}

/** An attitude is no statement, but finding it is no fault. */
function isRight(by: string, match: Marked): boolean | null {
  return isSpeech(match) ? isRightSpeaker(by, match.attribution.source) : null;
}

function textOf(article: Article, { from, to }: TokenSpan): string {
  const range = tokenRange(article, from, to);
  return range ? article.text.slice(range.start, range.end) : '';
}
