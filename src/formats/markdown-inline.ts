/** A link or a picture, which "!" precedes; a backslash before it takes its meaning away. */
const link = /([\\!]?)\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g;
const footnote = /\[\^[^[\]]+\]/g;
/** Escapes, code, addresses and tags, and the marks of emphasis, in this order. */
const markup = /\\([!-/:-@[-`{-~])|`([^`]+)`|<([^<>]+)>|(\*{1,3}|_{1,3}|~~)/g;
const address = /^https?:\S+$/;
const tag = /^\/?[a-z]/i;
const letterOrDigit = /[\p{L}\p{N}]/u;
const space = /^\s?$/u;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  pound: '£',
  euro: '€',
};
const entity = /&(?:#(\d{1,7})|([a-z]{2,6}));/g;

/** A line without its markup: links are their words, emphasis goes, pictures go. */
export function plainInline(line: string): string {
  const text = line.replace(link, withoutLink).replace(footnote, '');
  const parts: string[] = [];
  const open = new Map<string, number[]>();
  let end = 0;
  for (const match of text.matchAll(markup)) {
    const [whole, escaped, code, angled, mark] = match;
    parts.push(decoded(text.slice(end, match.index)));
    end = match.index + whole.length;
    if (mark) parts.push(pair(parts, open, mark, text[match.index - 1] ?? '', text[end] ?? ''));
    else parts.push(escaped ?? code ?? withoutAngles(angled ?? ''));
  }
  parts.push(decoded(text.slice(end)));
  return parts.join('');
}

function withoutLink(whole: string, sign: string, words: string): string {
  if (sign === '\\') return whole;
  return sign === '!' ? '' : words;
}

/** An address is kept, a tag is not; "<" and ">" may also stand for themselves. */
function withoutAngles(words: string): string {
  if (address.test(words)) return words;
  return words === '' || tag.test(words) ? '' : `<${words}>`;
}

/** Takes an opening mark back once it is closed; returns what is written for this one. */
function pair(
  parts: string[],
  open: Map<string, number[]>,
  mark: string,
  before: string,
  after: string,
): string {
  const isInner = mark.startsWith('_');
  const closes = !space.test(before) && !(isInner && letterOrDigit.test(after));
  const opens = !space.test(after) && !(isInner && letterOrDigit.test(before));
  const opened = open.get(mark) ?? [];
  const begin = closes ? opened.pop() : undefined;
  if (begin !== undefined) {
    parts[begin] = '';
    return '';
  }
  if (opens) opened.push(parts.length);
  open.set(mark, opened);
  return mark;
}

function decoded(text: string): string {
  return text.replace(entity, (whole, code: string | undefined, name: string | undefined) =>
    name === undefined ? fromCode(Number(code), whole) : (entities[name] ?? whole),
  );
}

function fromCode(code: number, otherwise: string): string {
  const isCharacter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : otherwise;
}
