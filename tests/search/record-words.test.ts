import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageBy, weighTopic } from '#search/recognition.ts';
import { indexWords } from '#search/record-words.ts';
import { splitLexemes } from '#search/terms.ts';
import { learnVocabulary } from '#search/vocabulary.ts';

const words =
  'harbour harbuor harbours engineer engineers enginers rate race 40 45 tide tides walls wall'.split(' ');
const text = fc
  .array(fc.constantFrom(...words), { maxLength: 8 })
  .map((each) => splitLexemes(each.join(' ')));

it('tells of every record what comparing it word by word tells', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), text, (records, topic) => {
      const asked = weighTopic(topic, learnVocabulary(records));
      const coverageOf = indexWords(records).coverageBy(asked);
      expect(records.map((_, record) => coverageOf(record))).toEqual(
        records.map((record) => coverageBy(record, asked)),
      );
    }),
  );
});

it('forgives an error in a longer word and none in a short one or a number', () => {
  const record = [splitLexemes('The harbour engineer told a race of 40')];
  const coverage = (topic: string) =>
    indexWords(record).coverageBy(weighTopic(splitLexemes(topic), learnVocabulary(record)))(0);
  expect(['harbuor', 'enginer', 'rate', '45', '40'].map(coverage)).toEqual([1, 1, 0, 0, 1]);
});
