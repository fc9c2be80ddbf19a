/** What short forms stand for, without apostrophes; of several readings, all. */
const whole = new Map<string, readonly string[]>([
  ['cannot', ['can not']],
  ['cant', ['can not']],
  ['wont', ['will not']],
  ['shant', ['shall not']],
  ['aint', ['is not', 'am not', 'are not', 'has not', 'have not']],
  ['lets', ['let us']],
  ['gonna', ['going to']],
  ['wanna', ['want to']],
  ['gotta', ['got to', 'have to']],
  ['im', ['i am']],
]);

const auxiliaries =
  'do does did is are was were has have had would could should must need might ought dare'.split(' ');
for (const auxiliary of auxiliaries) whole.set(`${auxiliary}nt`, [`${auxiliary} not`]);

const endings: readonly (readonly [ending: string, words: readonly string[]])[] = [
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will', 'shall']],
  ["'d", ['had', 'would']],
  ["'m", ['am']],
  ["'s", ['is', 'has']],
];

/** Forms whose apostrophe is often left out, with what they then look like; "were" and "well" are words. */
const bare = new Map<string, string>([
  ['ive', "i've"],
  ['youre', "you're"],
  ['theyre', "they're"],
  ['weve', "we've"],
  ['theyve', "they've"],
  ['youve', "you've"],
  ['thats', "that's"],
  ['theres', "there's"],
  ['whats', "what's"],
  ['hes', "he's"],
  ['shes', "she's"],
]);

/** Whether a folded word may stand for two: cheaply told, before it is looked at. */
export function mayBeShort(form: string): boolean {
  return form.includes("'") || whole.has(form) || bare.has(form);
}

/** Whether a short form, folded, stands for two words: "don't" for "do" and "not". */
export function standsFor(short: string, first: string, second: string): boolean {
  const full = bare.get(short) ?? short;
  const asked = `${first} ${second}`;
  if (whole.get(full.replaceAll("'", ''))?.includes(asked)) return true;
  return endings.some(
    ([ending, words]) =>
      full.endsWith(ending) && full.slice(0, -ending.length) === first && words.includes(second),
  );
}

/** The words that a short form holds for certain, in the order of speech: "won't" is "will" and "not". */
export function spellOut(form: string): readonly string[] {
  const [only, another] = whole.get(form.replaceAll("'", '')) ?? [];
  if (only !== undefined) return another === undefined ? only.split(' ') : ['not'];
  const ending = endings.find(([end]) => form.endsWith(end));
  const [word, doubtful] = ending?.[1] ?? [];
  if (!ending || word === undefined || (doubtful !== undefined && ending[0] !== "'ll")) return [form];
  return [form.slice(0, -ending[0].length), word];
}
