import type { Article, Paragraph, Token } from '#extract/article.ts';
import { isSuffix } from '#extract/parties/lexicon/titles.ts';
import { wordSet } from '#extract/word-set.ts';
import { type NameWord, nameWordAt } from './name-word.ts';

/** Words of names that follow each other in a paragraph, such as "British MP Jane Holm". */
export type NameRun = { words: readonly NameWord[]; paragraph: Paragraph };

const particles = wordSet('van von de der den del della di da dos du la le bin ibn ter ten zu y e st');
const longestParticle = 3;
/** Marks around a nickname. */
const opening = new Set(['“', '"', '‘', "'", '(']);
const closing = new Set(['”', '"', '’', "'", ')']);

/** Every run of capitalised words, in the order of the text; particles inside a name belong to it. */
export function findNameRuns(article: Article): NameRun[] {
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.role === 'furniture' ? [] : runsOf(article, paragraph),
  );
}

function runsOf(article: Article, paragraph: Paragraph): NameRun[] {
  const runs: NameRun[] = [];
  let words: NameWord[] = [];
  let index = paragraph.from;
  while (index < paragraph.to) {
    const word = wordInRun(article, index, words.length > 0);
    if (word && word.to <= paragraph.to) {
      words.push(word);
      index = word.to;
    } else {
      index++;
    }
    const next = word && nextStart(article, word, paragraph.to);
    if (next) index = next;
    else if (words.length > 0) {
      runs.push({ words, paragraph });
      words = [];
    }
  }
  return runs;
}

/** Words that no name has inside, though a headline writes them with a capital. */
const parting = wordSet(
  'is are was were has have had will about over with as says said after before to from on in at by',
);

function wordInRun(article: Article, index: number, inside: boolean): NameWord | null {
  const word = nameWordAt(article, index);
  return inside && word && parting.has(word.form) ? null : word;
}

/** Where the run goes on after a word: at the next one, over particles or a nickname in quotation marks. */
function nextStart(article: Article, word: NameWord, limit: number): number | null {
  const { tokens, text } = article;
  if (word.possessive || isSuffix(word.form)) return null;
  let at = word.to;
  for (let skipped = 0; skipped <= longestParticle; skipped++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || at >= limit || !isClose(text, before, token)) return null;
    if (wordInRun(article, at, true)) return at;
    if (!particles.has(token.form)) break;
    at++;
  }
  return at === word.to ? afterNickname(article, word, limit) : null;
}

/** Sean “Bo” Holm: the nickname is left out of the name's forms. */
function afterNickname(article: Article, word: NameWord, limit: number): number | null {
  const { tokens } = article;
  if (!opening.has(tokens[word.to]?.text ?? '')) return null;
  const nickname = nameWordAt(article, word.to + 1);
  if (!nickname || nickname.to + 1 >= limit) return null;
  const mark = tokens[nickname.to];
  const next = tokens[nickname.to + 1];
  const closed =
    mark && closing.has(mark.text) && mark.start === nickname.end && next?.start === mark.end + 1;
  return closed && nameWordAt(article, nickname.to + 1) ? nickname.to + 1 : null;
}

/** Words of one name have a space between them, never a line's end. */
function isClose(text: string, before: Token, token: Token): boolean {
  const gap = token.start - before.end;
  return gap > 0 && gap <= 2 && !text.slice(before.end, token.start).includes('\n');
}
