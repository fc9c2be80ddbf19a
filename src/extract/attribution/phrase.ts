import type { Token } from '#extract/article.ts';
import { isAbbreviatedOffice, isHonorific } from '#extract/parties/lexicon/titles.ts';
import type { KnownName, Mention } from './mention.ts';
import { isMistakenVerb } from './mistaken-verb.ts';

/** Words that say whose something is. */
export const possessives: ReadonlySet<string> = new Set([
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'your',
  'whose',
]);
const hyphens = new Set(['-', '‑', '–']);
const nominal = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
const isTitle = (form: string): boolean => isAbbreviatedOffice(form) || isHonorific(form);
/** A name that is also a word is often tagged as that word. */
const mistakable = new Set<string>(['VERB', 'ADV']);
const letterOrDigit = /[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;
/** More words than any name with its titles holds. */
const longest = 14;

/**
 * The name or description that begins at a token and ends before `limit`; null if none does. `names`
 * are those known already, by their first token.
 */
export function phraseAt(
  tokens: readonly Token[],
  first: number,
  limit: number,
  names: ReadonlyMap<number, KnownName>,
): Mention | null {
  const end = Math.min(limit, first + longest);
  let head = -1;
  let isName = false;
  let name: KnownName | null = null;
  for (let to = first; to < end; ) {
    const token = tokens[to];
    const known = names.get(to);
    if (!token || (!known && !belongs(tokens, first, to))) break;
    if (known || isHead(token, to > first)) {
      head = known ? known.to - 1 : to;
      // The capital of a single noun may be that of its sentence.
      isName = known !== undefined || (capital.test(token.text) && (to > first || token.tag !== 'NOUN'));
      name = known ?? null;
    }
    to = known?.to ?? to + 1;
  }
  const [begin, finish] = [tokens[first], tokens[head]];
  if (!begin || !finish) return null;
  const kind = isName ? 'name' : 'description';
  return { start: begin.start, end: finish.end, from: first, to: head + 1, head, name, kind };
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
  if (isNominal(token)) return !isMistakenVerb(tokens, index);
  if (hyphens.has(previous.text)) return letterOrDigit.test(token.text);
  if (!next) return false;
  if (token.text === '&') return capital.test(next.text);
  if (token.text === '.') {
    return previous.end === token.start && isTitle(previous.form) && capital.test(next.text);
  }
  if (!mistakable.has(token.tag)) return false;
  const insideName = capital.test(token.text) && capital.test(previous.text) && previous.tag === 'PROPN';
  return insideName || (previous.tag === 'DET' && isNominal(next));
}

/** "vice-president" */
function joins(previous: Token, hyphen: Token, next: Token | undefined): boolean {
  return previous.end === hyphen.start && next?.start === hyphen.end && letterOrDigit.test(next.text);
}
