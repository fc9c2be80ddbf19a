import { describe, expect, test } from 'vitest';
import { changeModal, changeNumber, changeQuantifier } from '#evaluation/wordings/changes/exchange.ts';
import { changeName } from '#evaluation/wordings/changes/name.ts';
import { addNegation, removeNegation } from '#evaluation/wordings/changes/negation.ts';
import { allOf, change } from '../drawn.ts';

describe('a change of meaning', () => {
  test('denies after an auxiliary, or with “never” after a pronoun', () => {
    expect(allOf('the channel is too shallow', addNegation)).toEqual(
      new Set(['the channel is not too shallow', 'the channel is never too shallow']),
    );
    expect(allOf('and we dredge it', addNegation)).toEqual(new Set(['and we never dredge it']));
  });

  test('takes a negation out, and leaves the rest as it is', () => {
    expect(allOf('we will not wait', removeNegation)).toEqual(new Set(['we will wait']));
    expect(allOf('we don’t wait', removeNegation)).toEqual(new Set(['we do wait']));
    expect(allOf('we can’t wait', removeNegation)).toEqual(new Set(['we can wait']));
    expect(allOf('we cannot wait', removeNegation)).toEqual(new Set(['we can wait']));
    expect(allOf('it had no berths left', removeNegation)).toEqual(new Set(['it had berths left']));
  });

  test('puts a number of the same style in the place of one', () => {
    for (const text of allOf('nearly 1,250 boats came', changeNumber)) {
      expect(text).toMatch(/^nearly [1-9],\d{3} boats came$/);
      expect(text).not.toContain('1,250');
    }
    expect(allOf('about ten boats came', changeNumber)).toContain('about twelve boats came');
    expect(allOf('about a million boats came', changeNumber)).toContain('about a billion boats came');
  });

  test('puts another name of as many words in the place of one, and keeps its ending', () => {
    const changed = allOf('ask Jane Marsh’s deputy', changeName, ['Jane Marsh']);
    expect(changed).toEqual(new Set(['ask Amir Okafor’s deputy', 'ask Grace Lindqvist’s deputy']));
    expect(allOf('we sailed to Saltby in June', changeName)).toContain('we sailed to Okafor in June');
  });

  test('puts another quantifier or a modal verb of another strength in the place of one', () => {
    expect(allOf('that all boats sank', changeQuantifier)).toContain('that some boats sank');
    expect(allOf('we will wait', changeModal)).toEqual(
      new Set(['we should wait', 'we may wait', 'we might wait', 'we could wait', 'we can wait']),
    );
  });

  test('lets “no” count as a negation as well', () => {
    const lost = change('it had no berths left', removeNegation);
    expect(lost?.flags).toEqual([['negation'], ['negation', 'quantifier']]);
    const exchanged = change('that no boats of ours sank', changeQuantifier);
    expect(exchanged?.flags).toContainEqual(['negation']);
  });
});
