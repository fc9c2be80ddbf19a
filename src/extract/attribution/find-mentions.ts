import type { Article, Token } from '#extract/article.ts';
import type { Party } from '#extract/extraction.ts';
import type { Mention } from './mention.ts';
import { phraseAt } from './phrase.ts';

const personal = new Set(
  'he she they it i we him her them us me another one others some someone somebody many several'.split(' '),
);
const relative = new Set(['who', 'which']);
const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);
const nouns = new Set<string>(['NOUN', 'PROPN']);

/** Every run of words that can stand for a speaker, in order; none spans two sentences. */
export function findMentions(
  { tokens, sentences }: Article,
  parties: readonly Pick<Party, 'mentions'>[],
): Mention[] {
  const nameEnds = endsOfNames(tokens, parties);
  const mentions: Mention[] = [];
  for (const { from, to } of sentences) {
    let index = from;
    while (index < to) {
      const mention = pronounAt(tokens, index) ?? phraseAt(tokens, index, to, nameEnds);
      if (mention) mentions.push(mention);
      index = mention ? mention.to : index + 1;
    }
  }
  return mentions;
}

/** For the first token of each name, the token behind it. */
function endsOfNames(
  tokens: readonly Token[],
  parties: readonly Pick<Party, 'mentions'>[],
): ReadonlyMap<number, number> {
  const byStart = new Map(tokens.map(({ start }, index) => [start, index]));
  const ends = new Map<number, number>();
  for (const { start, end } of parties.flatMap(({ mentions }) => mentions)) {
    const first = byStart.get(start);
    if (first === undefined) continue;
    let behind = first + 1;
    while ((tokens[behind]?.end ?? Number.POSITIVE_INFINITY) <= end) behind += 1;
    ends.set(first, behind);
  }
  return ends;
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
  return { start, end, from: index, to: index + 1, head: index, kind };
}
