import type { Attribution, Party } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import type { Reference } from '#model/party.ts';
import { foldForm } from '#text/words.ts';
import type { Locator } from './passages.ts';

/** Words that stand for somebody and describe nobody. */
const pronouns = new Set(
  `he she they it we i you who this that these those one some many others another him her them us me both
  his their its our my`.split(/\s+/),
);

/** Turns attributions into references of one document. */
export type Referrer = {
  /** Null where the text gives neither a name nor a description that could be kept. */
  refer(attribution: Attribution | null): Reference | null;
  /** Somebody whose name stands beside the words; null where the document does not name them. */
  address(party: Party | null): Reference | null;
  /** What a reader must know where the text has only "he", or a name that may be another's. */
  note(attribution: Attribution | null): string | null;
};

/** `ids` are those of the parties that the document names, among all that the text names. */
export function createReferrer(
  text: string,
  parties: readonly Party[],
  ids: ReadonlyMap<Party, string>,
  { locate }: Locator,
): Referrer {
  const surnames = new Set(parties.flatMap(({ kind, name }) => (kind === 'person' ? lastWord(name) : [])));
  const wordsOf = (mention: Range | null) => (mention ? text.slice(mention.start, mention.end).trim() : '');
  const describesNobody = ({ mention }: Attribution) => {
    const words = wordsOf(mention);
    return pronouns.has(foldForm(words)) || (isNameLike(words) && surnames.has(lastWord(words)));
  };
  const describe = ({ mention }: Attribution): Reference | null => {
    const description = mention && locate(mention);
    return description ? { kind: 'unnamed', description } : null;
  };
  const refer = (attribution: Attribution | null): Reference | null => {
    if (!attribution) return null;
    const { party, basis, mention } = attribution;
    const id = party && ids.get(party);
    if (party && isSomebodyOf(party, wordsOf(mention))) return describe(attribution);
    if (!id) return describesNobody(attribution) ? null : describe(attribution);
    const standsFor = basis === 'inferred' && mention ? locate(mention) : null;
    return { kind: 'named', party: id, basis, mention: standsFor };
  };
  return {
    refer,
    address(party) {
      const id = party && ids.get(party);
      return id ? { kind: 'named', party: id, basis: 'stated', mention: null } : null;
    },
    note(attribution) {
      const mention = attribution?.mention;
      if (!mention || refer(attribution)) return null;
      return `The text says “${wordsOf(mention)}”; who is meant could not be told without doubt.`;
    },
  };
}

/** "A spokesman of the Harbour Trust" is nobody's name, although an organisation is named in it. */
function isSomebodyOf({ kind, name }: Party, words: string): boolean {
  if (kind === 'person' || !words.includes(name)) return false;
  return /\p{L}/u.test(words.replace(name, '').replace(/^(?:the|an?)\s/i, ''));
}

/** Up to three words that all begin with a capital: "Mr Reed" describes nobody, whoever is meant. */
function isNameLike(words: string): boolean {
  return /^(?:\p{Lu}\S*\s+){0,2}\p{Lu}\S*$/u.test(words);
}

/** Folded, without a possessive ending. */
function lastWord(name: string): string {
  return (foldForm(name).split(/\s+/).at(-1) ?? '').replace(/'s?$/, '');
}
