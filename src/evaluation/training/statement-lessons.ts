import { pair } from '#evaluation/pairing.ts';
import type { GoldArticle } from '#evaluation/quote-gold.ts';
import { isRightSpeaker } from '#evaluation/same-speaker.ts';
import { isSpeechCue } from '#evaluation/speech-cues.ts';
import { indexWords } from '#evaluation/word-index.ts';
import { readArticle } from '#extract/article.ts';
import type { FoundStatement } from '#extract/extraction.ts';
import { findPieces } from '#extract/quotations/find-pieces.ts';
import type { Range } from '#extract/range.ts';
import { describeStatements } from '#extract/statements/find-statements.ts';

/** A candidate in a marked article; `right` is null where finding it is neither right nor wrong. */
export type StatementExample = { features: readonly string[]; right: boolean | null };

/** What an article teaches: how many statements with a verb of speech are marked, and what was proposed. */
export type StatementLesson = { marked: number; examples: readonly StatementExample[] };

type Marked = { words: ReadonlySet<number>; attribution: GoldArticle['attributions'][number] };

/** Likeness from which on a candidate is the marked statement. */
const alikeEnough = 0.5;
/** Likeness to a direct quotation from which on a candidate is passed over. */
const passedOver = 0.3;

/** Lays what may be a statement beside what people marked, speakers as the text mentions them. */
export function readStatementLesson(gold: GoldArticle): StatementLesson {
  const wordsIn = wordSets(gold.text);
  const article = readArticle(gold.text);
  const candidates = describeStatements(article, findPieces(article)).map(({ statement, features }) => ({
    features,
    statement,
    words: wordsIn(statement.spans),
  }));
  const all = gold.attributions.map((attribution): Marked => {
    const spans = attribution.content.spans.map(([start, end]) => ({ start, end }));
    return { words: wordsIn(spans), attribution };
  });
  const marked = all.filter(({ attribution }) => attribution.kind !== 'direct');
  const direct = all.filter(({ attribution }) => attribution.kind === 'direct');
  const { goldOf } = pair(marked, candidates, (one, other) => {
    const alike = likeness(one.words, other.words);
    return alike >= alikeEnough ? alike : null;
  });
  const examples = candidates.map(({ features, statement, words }, index): StatementExample => {
    const match = marked[goldOf.get(index) ?? -1];
    if (match) return { features, right: isRight(gold.text, statement, match) };
    return {
      features,
      right: direct.some((each) => likeness(each.words, words) >= passedOver) ? null : false,
    };
  });
  return { marked: marked.filter(isSpeech).length, examples };
}

function isSpeech({ attribution: { cue } }: Marked): boolean {
  return cue !== null && isSpeechCue(cue.text);
}

/** A thought is no statement, but finding it is no fault. */
function isRight(text: string, { speaker }: FoundStatement, match: Marked): boolean | null {
  if (!isSpeech(match)) return null;
  const { start, end } = speaker.mention ?? { start: 0, end: 0 };
  return isRightSpeaker(text.slice(start, end), match.attribution.source);
}

function wordSets(text: string): (ranges: readonly Range[]) => ReadonlySet<number> {
  const wordsOf = indexWords(text);
  return (ranges) =>
    new Set(
      ranges.flatMap(({ start, end }) => {
        const { from, to } = wordsOf(start, end);
        return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
      }),
    );
}

function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared || 1);
}
