import type { Article, Token } from '#extract/article.ts';
import type { Party } from '#extract/extraction.ts';
import type { KnownName, Mention } from './mention.ts';
import { phraseAt, possessives } from './phrase.ts';

const personal = new Set(
  'he she they it i we him her them us me another one others some someone somebody many several'.split(' '),
);
const relative = new Set(['who', 'which']);
const nouns = new Set<string>(['NOUN', 'PROPN']);

/** Every run of words that can stand for a speaker, in order; none spans two paragraphs. */
export function findMentions({ tokens, paragraphs }: Article, parties: readonly Party[]): Mention[] {
  const names = knownNames(tokens, parties);
  const mentions: Mention[] = [];
  for (const { from, to } of paragraphs) {
    let index = from;
    while (index < to) {
      const mention = pronounAt(tokens, index) ?? phraseAt(tokens, index, to, names);
      if (mention) mentions.push(mention);
      index = mention ? mention.to : index + 1;
    }
  }
  return mentions;
}

/** The names of the parties by their first token. */
function knownNames(tokens: readonly Token[], parties: readonly Party[]): ReadonlyMap<number, KnownName> {
  const byStart = new Map(tokens.map(({ start }, index) => [start, index]));
  const names = new Map<number, KnownName>();
  for (const { kind, mentions } of parties) {
    for (const { start, end } of mentions) {
      const first = byStart.get(start);
      if (first === undefined) continue;
      let to = first + 1;
      while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
      names.set(first, { start, end, to, party: kind });
    }
  }
  return names;
}

function pronounAt(tokens: readonly Token[], index: number): Mention | null {
  const token = tokens[index];
  if (!token) return null;
  const { start, end, form, tag } = token;
  const follows = nouns.has(tokens[index - 1]?.tag ?? '');
  const isRelative = relative.has(form) || (form === 'that' && tag === 'PRON' && follows);
  if (!isRelative && !(personal.has(form) && tag === 'PRON')) return null;
  if (possessives.has(form) && nouns.has(tokens[index + 1]?.tag ?? '')) return null;
  const kind = isRelative ? 'relative' : 'pronoun';
  return { start, end, from: index, to: index + 1, head: index, name: null, kind };
}
