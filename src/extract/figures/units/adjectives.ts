import { wordSet } from '#extract/word-set.ts';

const irregular: ReadonlyMap<string, string> = new Map([
  ['best', 'good'],
  ['worst', 'bad'],
  ['largest', 'large'],
  ['latest', 'late'],
  ['wisest', 'wise'],
  ['safest', 'safe'],
  ['rarest', 'rare'],
  ['bravest', 'brave'],
  ['closest', 'close'],
  ['finest', 'fine'],
  ['simplest', 'simple'],
  ['oldest', 'old'],
  ['eldest', 'old'],
]);

const notSuperlative = wordSet('honest modest west forest interest protest request contest');

/** A phrase with its superlatives turned into plain adjectives: "proudest moment" becomes "proud moment". */
export function positive(phrase: string): string {
  return phrase
    .split(' ')
    .map((word, index, words) => (index < words.length - 1 ? positiveWord(word) : word))
    .join(' ');
}

function positiveWord(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (!/[a-z]{3}est$/.test(word) || notSuperlative.has(word)) return word;
  const stem = word.slice(0, -3);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /([bdgmnt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
