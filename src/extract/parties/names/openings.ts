import type { Article } from '#extract/article.ts';
import { isFirstName } from '#extract/parties/lexicon/first-names.ts';
import { isHonorific } from '#extract/parties/lexicon/titles.ts';
import { wordSet } from '#extract/word-set.ts';
import type { NameWord } from './name-word.ts';

/** Words that open sentences, whatever the tagger takes them for when they have a capital. */
const openers = wordSet(`
  a about above according across actually additionally after afterwards again against all almost along already
  also although always am among amid an and another any anyone apparently are around as ask asked at away back be
  because been before behind being below beside besides between beyond both but by can certainly clearly come
  could critics currently despite did do does during each earlier early either else enter even eventually every
  everyone ex except exclusive few finally first five following for former formerly four from further furthermore
  get given go gone good had half has have having he hello hence her here hers hey hi him his how however i if in
  indeed inside instead into is isn't it its just last late lately later latest least less let like likewise
  listen look many maybe me meanwhile more moreover most mostly much my near nearly neither never nevertheless new
  next no nobody none nonetheless nor not nothing now obviously of off oh ok okay old on once one only or other
  others otherwise our out over overall perhaps please plus prior probably put q q. rather read really recent
  recently reached right said say says second see seen several shall she should similarly since so some somebody
  someone sometimes soon speaking still such sure surely take talk tell than thank thanks that the their them then
  there these they thing things this those though three through throughout thus to today together told tomorrow
  tonight too toward towards two under unfortunately unless unlike until up upon us use very via wait was watch we
  welcome well were what whatever when whenever where whereas whether which while who whoever whom whose why will
  with within without would wow wrote yeah yes yesterday yet you young your longtime
`);

/** These also begin names: "Will Smith", "New York", "First Minister". */
const ambiguous = wordSet('will new first second');

const enders = new Set([
  '.',
  '?',
  '!',
  ':',
  ';',
  '…',
  '...',
  '“',
  '"',
  '‘',
  "'",
  '—',
  '–',
  '-',
  '•',
  '*',
  '(',
  '[',
  '|',
  '>',
  '/',
  '”',
  '’',
  ')',
  ']',
]);

/** Whether a word stands where any word has a capital: at the start of a paragraph, sentence or quotation. */
export function isOpening({ tokens }: Article, word: NameWord, paragraphFrom: number): boolean {
  const before = tokens[word.from - 1];
  return word.from === paragraphFrom || !before || enders.has(before.text);
}

/** Leaves out the words that have their capital from opening a sentence: "But Smith", "Yesterday Smith". */
export function withoutOpening(
  article: Article,
  words: readonly NameWord[],
  paragraphFrom: number,
): readonly NameWord[] {
  const [first] = words;
  const opens = first !== undefined && isOpening(article, first, paragraphFrom);
  let from = 0;
  while (from < words.length && isOpener(article, words[from], words.length > from + 1, opens)) from++;
  return words.slice(from);
}

function isOpener(
  { tokens }: Article,
  word: NameWord | undefined,
  followed: boolean,
  opens: boolean,
): boolean {
  if (!word) return false;
  const tag = tokens[word.from]?.tag ?? 'X';
  if (openers.has(word.form)) return !(followed && tag === 'PROPN' && ambiguous.has(word.form));
  if (!opens || isFirstName(word.form) || isHonorific(word.form) || word.to - word.from > 1) return false;
  if (tag === 'VERB') return word.form.endsWith('ing') || word.form.endsWith('ed');
  return !nameLike.has(tag);
}

/** What the tagger takes names for that it does not know. */
const nameLike = new Set(['PROPN', 'NOUN', 'ADJ', 'X', 'SYM']);
