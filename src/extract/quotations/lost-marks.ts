import type { Article, Paragraph } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import { findCues } from '#extract/cues/find-cues.ts';
import type { Range } from '#extract/range.ts';
import { lostPiece, type Piece } from './piece.ts';

/** Verbs that lead to somebody's own words: "said:", "told the paper:". */
const speaking = new Set(
  'say tell add write reply respond answer ask explain continue state insist warn comment'.split(' '),
);

/** How many tokens may stand between the verb and its colon: "said in a statement:". */
const colonReach = 6;
/** How many tokens a speaker may have: ", Mr Orme said". */
const speakerReach = 5;
/** How many tokens the attribution at the end of a paragraph may have: ", he told the evening news". */
const tailReach = 14;
/** How many paragraphs may go on with somebody's words. */
const longestRun = 5;

const firstPersons = new Set(['i', 'we', 'my', 'our', 'us', 'me']);

/**
 * Finds speech in an article that has lost all its marks: what follows "X said:", what stands before
 * ", X said" in the first person, and the paragraphs that go on with either until somebody is said to
 * speak again. Where anything is quoted in marks, words without marks are taken for nobody's.
 */
export function addLostMarks(article: Article, pieces: readonly Piece[]): Piece[] {
  if (pieces.length > 0) return [...pieces];
  const cues = cuesByParagraph(article);
  const found: Piece[] = [];
  let speech: Speech = { left: 0, personal: false };
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (paragraph.role !== 'body') continue;
    const own = cues.get(paragraph) ?? [];
    if (own.length === 0 && goesOn(article, paragraph, speech)) {
      found.push(lostPiece(paragraph));
      speech = { ...speech, left: speech.left - 1 };
      continue;
    }
    const after = afterColon(article, paragraph, own);
    const range = after ?? beforeCue(article, paragraph, own, article.paragraphs[index + 1]);
    if (range && range.end > range.start) found.push(lostPiece(range));
    speech = { left: range ? longestRun : 0, personal: after === null };
  }
  return found;
}

/** In how many further paragraphs somebody may go on to speak, and whether each must say "I" or "we". */
type Speech = { left: number; personal: boolean };

function goesOn(article: Article, paragraph: Paragraph, { left, personal }: Speech): boolean {
  const [first, second] = article.tokens.slice(paragraph.from, paragraph.to);
  if (left === 0 || first?.form === '<' || second?.form === ':') return false;
  return !personal || isPersonal(article, paragraph.from, paragraph.to);
}

function isPersonal({ tokens }: Article, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ form }) => firstPersons.has(form));
}

/** The cues of speech of each paragraph. */
function cuesByParagraph(article: Article): Map<Paragraph, Cue[]> {
  const cues = findCues(article).filter(
    ({ lemma, mood, form, modal }) =>
      mood === 'finite' && (form === 'past' || form === 'third') && !modal && speaking.has(lemma),
  );
  let next = 0;
  return new Map(
    article.paragraphs.map((paragraph) => {
      const first = next;
      while (next < cues.length && (cues[next]?.from ?? 0) < paragraph.to) next += 1;
      return [paragraph, cues.slice(first, next)];
    }),
  );
}

/** What follows "X said:", to the end of the paragraph; empty where the colon ends it. */
function afterColon({ tokens }: Article, paragraph: Paragraph, [cue]: readonly Cue[]): Range | null {
  if (!cue) return null;
  const tail = tokens.slice(cue.to, Math.min(paragraph.to, cue.to + colonReach));
  const colon = tail.findIndex(({ form }) => form === ':');
  if (colon < 0 || tail.slice(0, colon).some(({ form }) => form === '.')) return null;
  const at = cue.to + colon + 1;
  const first = at < paragraph.to ? tokens[at] : undefined;
  if (!first) return { start: paragraph.end, end: paragraph.end };
  return /^\p{Lu}/u.test(first.text) ? { start: first.start, end: paragraph.end } : null;
}

/** What stands before ", X said" at the end of a paragraph, where it or the next one says "I" or "we". */
function beforeCue(
  article: Article,
  paragraph: Paragraph,
  own: readonly Cue[],
  following: Paragraph | undefined,
): Range | null {
  const [cue, ...others] = own;
  if (!cue || others.length > 0 || paragraph.to - cue.from > tailReach) return null;
  const from = Math.max(paragraph.from, cue.group - speakerReach);
  const comma = article.tokens.slice(from, cue.group).findLastIndex(({ form }) => form === ',');
  const [first, last] = [article.tokens[paragraph.from], article.tokens[from + comma - 1]];
  if (comma < 1 || !first || !last || isPersonal(article, from + comma, cue.to)) return null;
  const isOwn =
    isPersonal(article, paragraph.from, from + comma) ||
    (following && isPersonal(article, following.from, following.to));
  return isOwn ? { start: first.start, end: last.end } : null;
}
