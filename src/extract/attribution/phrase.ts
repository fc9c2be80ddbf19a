import type { Token } from '#extract/article.ts';
import type { Mention } from './mention.ts';

const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);
const hyphens = new Set(['-', '‑', '–']);
const nominal = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
/** A name that is also a word is often tagged as that word. */
const mistakable = new Set<string>(['VERB', 'ADV']);
const letterOrDigit = /[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;
/** More words than any name with its titles holds. */
const longest = 14;
/** "Sen.", "Gov.": an abbreviation before its point. */
const longestAbbreviation = 5;

/**
 * The name or description that begins at a token and ends before `limit`; null if none does. `nameEnds`
 * gives the token behind each name that is known already, by its first.
 */
export function phraseAt(
  tokens: readonly Token[],
  first: number,
  limit: number,
  nameEnds: ReadonlyMap<number, number>,
): Mention | null {
  const end = Math.min(limit, first + longest);
  let head = -1;
  let isName = false;
  for (let to = first; to < end; ) {
    const token = tokens[to];
    const nameEnd = nameEnds.get(to);
    const known = nameEnd !== undefined && nameEnd <= limit;
    if (!token || (!known && !belongs(tokens, first, to))) break;
    if (known || isHead(token, to > first)) {
      head = known ? nameEnd - 1 : to;
      isName = known || capital.test(token.text);
    }
    to = known ? nameEnd : to + 1;
  }
  const [begin, finish] = [tokens[first], tokens[head]];
  if (!begin || !finish) return null;
  const kind = isName ? 'name' : 'description';
  return { start: begin.start, end: finish.end, from: first, to: head + 1, head, kind };
}

const isNominal = ({ tag, text }: Token): boolean => nominal.has(tag) && letterOrDigit.test(text);

function isHead(token: Token, continued: boolean): boolean {
  if (token.tag === 'NUM' || token.tag === 'DET') return false;
  if (isNominal(token) && token.tag !== 'ADJ') return true;
  return continued && capital.test(token.text);
}

function belongs(tokens: readonly Token[], first: number, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (index === first) return token.tag === 'DET' || possessives.has(token.form) || isNominal(token);
  const [previous, next] = [tokens[index - 1], tokens[index + 1]];
  if (!previous) return false;
  if (hyphens.has(token.text)) return joins(previous, token, next);
  if (isNominal(token)) return true;
  if (hyphens.has(previous.text)) return letterOrDigit.test(token.text);
  if (!next) return false;
  if (token.text === '&') return capital.test(next.text);
  if (token.text === '.') {
    return (
      previous.end === token.start && previous.text.length <= longestAbbreviation && capital.test(next.text)
    );
  }
  if (!mistakable.has(token.tag)) return false;
  const insideName = capital.test(token.text) && capital.test(previous.text) && previous.tag === 'PROPN';
  return insideName || (previous.tag === 'DET' && isNominal(next));
}

/** "vice-president" */
function joins(previous: Token, hyphen: Token, next: Token | undefined): boolean {
  return previous.end === hyphen.start && next?.start === hyphen.end && letterOrDigit.test(next.text);
}
