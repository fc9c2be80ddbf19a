import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { indexRecords } from '#search/candidates.ts';
import { splitLexemes, stemOf } from '#search/terms.ts';
import { isNumber } from '#text/numbers.ts';
import { splitWords } from '#text/words.ts';

type Texts = { title: string; text: string };

const boosts = { title: 2, text: 1 };

const ours = (records: readonly Texts[]) =>
  indexRecords(
    records.map(({ title, text }) => ({ title: splitLexemes(title), text: splitLexemes(text) })),
    new Map([
      ['title', boosts.title],
      ['text', boosts.text],
    ]),
  );

/** The same index by a library that keeps a map for each word and each record. */
function theirs(records: readonly Texts[]) {
  const index = new MiniSearch<Record<string, string | number>>({
    fields: ['title', 'text'],
    tokenize: (text) => splitWords(text).map(({ form }) => form),
    processTerm: (form) => stemOf(form),
    searchOptions: {
      boost: boosts,
      combineWith: 'OR',
      fuzzy: (term) => (isNumber(term) || term.length <= 3 ? false : 0.25),
      maxFuzzy: 3,
      prefix: (term) => !isNumber(term) && term.length > 3,
      weights: { fuzzy: 0.6, prefix: 0.6 },
    },
  });
  index.addAll(records.map((record, id) => ({ ...record, id })));
  return (query: string) => index.search(query).map(({ id, score }) => ({ id: Number(id), score }));
}

const word = fc.constantFrom(
  ...'wall walls harbour harbor harbours barrier barriers 40 400 1,200 engineer engines can’t the tide tidal'.split(
    ' ',
  ),
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const record = fc.record({ title: text, text });

it('proposes the same records with the same scores and in the same order as MiniSearch', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), text, (records, query) => {
      expect(ours(records).propose(query, records.length)).toEqual(theirs(records)(query));
    }),
  );
});

it('proposes the best of those that are asked for', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), text, fc.nat(4), (records, query, limit) => {
      const within = (id: number) => id % 2 === 0;
      const expected = theirs(records)(query).filter(({ id }) => within(id));
      expect(ours(records).propose(query, limit, within)).toEqual(expected.slice(0, limit));
    }),
  );
});

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const anyText = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));

it('finds a word in whatever characters', () => {
  fc.assert(
    fc.property(anyText, (any) => {
      expect(ours([{ title: any, text: 'tide' }]).propose(`tide ${any}`, 1)[0]?.id).toBe(0);
    }),
  );
});
