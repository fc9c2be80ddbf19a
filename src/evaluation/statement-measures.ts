import { type FoundWords, speakerText } from './found-words.ts';
import { type Measure, measure, share } from './measures.ts';
import { pair } from './pairing.ts';
import type { GoldArticle } from './quote-gold.ts';
import { isRightSpeaker } from './same-speaker.ts';
import { isSpeechCue } from './speech-cues.ts';
import { indexWordSets, likenessOfSets } from './word-index.ts';

/** A marked statement, a found one, or a pair; `speech` is null where nothing was marked. */
export type StatementJudgement = { speech: boolean | null; found: boolean; rightSpeaker: boolean };

export type StatementMeasures = {
  counts: { gold: number; found: number };
  spans: Measure;
  speaker: number;
  endToEnd: Measure;
};

/** Likeness from which on a found statement is the marked one. */
const alikeEnough = 0.5;
/** Likeness to a direct quotation from which on a found statement is passed over. */
const passedOver = 0.3;

/** Judges reported speech: what people marked as said, and not quoted as a whole. */
export function judgeStatements(
  article: GoldArticle,
  statements: readonly FoundWords[],
): StatementJudgement[] {
  const wordsIn = indexWordSets(article.text);
  const marked = article.attributions.map((attribution) => ({
    ...attribution,
    words: wordsIn(attribution.content.spans.map(([start, end]) => ({ start, end }))),
  }));
  const gold = marked.filter(({ kind }) => kind !== 'direct');
  const quoted = marked.filter(({ kind }) => kind === 'direct');
  const found = statements
    .map(({ spans, speaker }) => ({ words: wordsIn(spans), speaker: speakerText(article.text, speaker) }))
    .filter(({ words }) => words.size > 0);
  const { foundOf, goldOf } = pair(gold, found, (one, other) => {
    const alike = likenessOfSets(one.words, other.words);
    return alike >= alikeEnough ? alike : null;
  });
  const judged = gold.map(({ source, cue }, index): StatementJudgement => {
    const match = found[foundOf.get(index) ?? -1];
    const rightSpeaker = match !== undefined && isRightSpeaker(match.speaker, source);
    return { speech: cue !== null && isSpeechCue(cue.text), found: match !== undefined, rightSpeaker };
  });
  const extra = found.filter(
    ({ words }, index) =>
      !goldOf.has(index) && !quoted.some((each) => likenessOfSets(each.words, words) >= passedOver),
  );
  return [...judged, ...extra.map(() => ({ speech: null, found: true, rightSpeaker: false }))];
}

export function measureStatements(judgements: readonly StatementJudgement[]): StatementMeasures {
  const gold = judgements.filter(({ speech }) => speech !== null).length;
  const found = judgements.filter((each) => each.found).length;
  const pairs = judgements.filter((each) => each.found && each.speech !== null).length;
  const right = judgements.filter(({ rightSpeaker }) => rightSpeaker).length;
  return {
    counts: { gold, found },
    spans: measure(pairs, found, gold),
    speaker: share(right, pairs),
    endToEnd: measure(right, found, gold),
  };
}
