import type { Token } from '#extract/article.ts';

/** A noun phrase: token positions, `to` exclusive; `head` is the noun, name or pronoun that it is about. */
export type NounPhrase = { from: number; to: number; head: number };

/** More tokens than a noun phrase with its "of" and "in" has; whatever is longer is not read to its end. */
const longest = 30;

const joining = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'near',
  'by',
  'against',
  'around',
  'across',
  'over',
  'about',
  'between',
  'within',
  'outside',
  'under',
  'behind',
  'inside',
  'than',
]);
const possessive = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', "'s", "'", 'whose']);
const standalone = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'who',
  'which',
  'that',
  'him',
  'them',
  'us',
  'me',
  'himself',
  'herself',
  'themselves',
  'one',
  'everyone',
  'everybody',
  'somebody',
  'someone',
  'nobody',
  'anyone',
]);
/** Words that begin a sentence in capitals without being names. */
const leading = new Set([
  'still',
  'also',
  'now',
  'then',
  'meanwhile',
  'however',
  'instead',
  'asked',
  'according',
  'perhaps',
  'earlier',
  'later',
  'only',
  'even',
  'yet',
  'so',
  'well',
  'yes',
  'no',
  'here',
  'there',
  'once',
  'again',
  'today',
  'when',
  'while',
  'despite',
  'not',
  'as',
  'recently',
  'separately',
  'additionally',
  'furthermore',
  'moreover',
  'nevertheless',
]);
const quantities = new Set([
  'some',
  'many',
  'others',
  'most',
  'all',
  'few',
  'several',
  'both',
  'another',
  'other',
  'those',
  'these',
  'this',
  'majorities',
  'more',
  'half',
  'each',
  'another',
  'any',
  'none',
  'no',
]);

const nominal = new Set<string>(['NOUN', 'PROPN', 'NUM', 'X']);
/** Names that are also words are often tagged as those. */
const mistaken = new Set<string>(['VERB', 'ADJ', 'ADV', 'INTJ']);

/** Whether a word can be the head of a noun phrase. */
export function isNominal({ tag, form, text }: Token): boolean {
  return (
    nominal.has(tag) ||
    quantities.has(form) ||
    (mistaken.has(tag) && text !== form && !leading.has(form) && !/(?:ing|ed)$/.test(form))
  );
}

function belongs(token: Token): boolean {
  const { tag, form } = token;
  return (
    isNominal(token) ||
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'SYM' ||
    possessive.has(form) ||
    form === '-' ||
    form === '&' ||
    form === '%' ||
    form === '/'
  );
}

/** The noun phrase that ends just before token `to`, back to `from` at most; null if none does. */
export function nounPhraseBefore(tokens: readonly Token[], to: number, from: number): NounPhrase | null {
  const floor = Math.max(from, to - longest);
  const last = tokens[to - 1];
  if (!last || to <= floor) return null;
  if (last.tag === 'PRON' && standalone.has(last.form)) return { from: to - 1, to, head: to - 1 };
  let core = coreBefore(tokens, to, floor);
  if (!core) return null;
  for (;;) {
    const link = core.from - 1;
    const word = tokens[link];
    if (!word || link <= floor || !(joining.has(word.form) || word.form === 'and')) break;
    const wider = coreBefore(tokens, link, floor);
    if (!wider) break;
    core = { from: wider.from, to, head: wider.head };
  }
  return core;
}

/** The noun phrase that begins at token `from`, with what "of" and "in" add to it; null if none does. */
export function nounPhraseFrom(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  const ceiling = Math.min(to, from + longest);
  const first = tokens[from];
  if (!first || from >= ceiling) return null;
  if (first.tag === 'PRON' && standalone.has(first.form)) return { from, to: from + 1, head: from };
  let phrase = coreFrom(tokens, from, ceiling);
  if (!phrase) return null;
  for (;;) {
    const word = tokens[phrase.to];
    if (!word || phrase.to >= ceiling || !(joining.has(word.form) || word.form === 'and')) break;
    const further = coreFrom(tokens, phrase.to + 1, ceiling);
    if (!further) break;
    phrase = { from, to: further.to, head: phrase.head };
  }
  return phrase;
}

function coreBefore(tokens: readonly Token[], to: number, floor: number): NounPhrase | null {
  let from = to;
  let head = -1;
  while (from > floor) {
    const token = tokens[from - 1];
    if (!token || !belongs(token)) break;
    if (head < 0 && isNominal(token)) head = from - 1;
    if (head < 0 && token.tag === 'ADJ' && tokens[from - 2]?.tag === 'DET') head = from - 1;
    from -= 1;
    if (token.tag === 'DET' && !quantities.has(tokens[from - 1]?.form ?? '')) break;
  }
  while (from < to && startsBadly(tokens[from])) from += 1;
  return head < from || (tokens[to - 1]?.tag === 'DET' && !quantities.has(tokens[to - 1]?.form ?? ''))
    ? null
    : { from, to, head };
}

function coreFrom(tokens: readonly Token[], from: number, ceiling: number): NounPhrase | null {
  let to = from;
  let head = -1;
  if (startsBadly(tokens[from])) return null;
  while (to < ceiling) {
    const token = tokens[to];
    if (!token || !belongs(token)) break;
    if (token.tag === 'DET' && to > from && !quantities.has(tokens[to - 1]?.form ?? '')) break;
    if (isNominal(token)) head = to;
    if (
      head < 0 &&
      token.tag === 'ADJ' &&
      tokens[to - 1]?.tag === 'DET' &&
      to > from &&
      !isNominalOrAdjective(tokens[to + 1])
    )
      head = to;
    to += 1;
  }
  return head < 0 ? null : { from, to: head + 1, head };
}

/** A phrase cut in its middle: "'s aide", "- wide search". */
function startsBadly(token: Token | undefined): boolean {
  return (
    !!token &&
    (token.form === "'s" ||
      token.form === "'" ||
      token.form === '-' ||
      token.form === '%' ||
      token.form === '/')
  );
}

function isNominalOrAdjective(token: Token | undefined): boolean {
  return !!token && (isNominal(token) || token.tag === 'ADJ');
}
