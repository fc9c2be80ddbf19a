/** `past` is "said" in "she said"; `participle` is "said" in "she has said" or "is said". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Lemma: past, participle (the past where it is left out). */
const irregular: Readonly<Record<string, readonly [string, string?]>> = {
  begin: ['began', 'begun'],
  beseech: ['besought'],
  feel: ['felt'],
  find: ['found'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  go: ['went', 'gone'],
  hear: ['heard'],
  hit: ['hit'],
  hold: ['held'],
  know: ['knew', 'known'],
  mean: ['meant'],
  put: ['put'],
  read: ['read'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  tell: ['told'],
  think: ['thought'],
  understand: ['understood'],
  undertake: ['undertook', 'undertaken'],
  write: ['wrote', 'written'],
};

/** Their last letter is doubled, though the spelling alone does not tell. */
const doubling = new Set(
  'admit beg blog brag concur demur grin nod plan put hit quip refer run snap slam submit sum sob begin dub compel rebut chat'.split(
    ' ',
  ),
);
/** British English doubles these; American English does not. */
const doublingInBritain = new Set('label signal marvel'.split(' '));

/** Every inflected form of a verb, in lower case, with what it can be. */
export function inflect(lemma: string): Map<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, form: VerbForm): void => {
    forms.set(word, [...(forms.get(word) ?? []), form]);
  };
  add(lemma, 'base');
  add(third(lemma), 'third');
  for (const stem of stems(lemma)) {
    const [past, participle] = irregular[lemma] ?? [pastOf(stem)];
    add(past, 'past');
    add(participle ?? past, 'participle');
    add(`${stem.replace(/(?<!e)e$/, '')}ing`, 'ing');
  }
  return forms;
}

function stems(lemma: string): string[] {
  if (/y$/.test(lemma) || !/[^aeiou]$/.test(lemma)) return [lemma];
  const doubled = `${lemma}${lemma.at(-1)}`;
  if (doublingInBritain.has(lemma)) return [lemma, doubled];
  return [doubling.has(lemma) ? doubled : lemma];
}

function third(lemma: string): string {
  if (lemma === 'go') return 'goes';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(stem: string): string {
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
}
