import { describe, expect, test } from 'vitest';
import { drop } from '#evaluation/wordings/changes/drop.ts';
import { changeModal, changeNumber, changeQuantifier } from '#evaluation/wordings/changes/exchange.ts';
import { mistype } from '#evaluation/wordings/changes/mistype.ts';
import { changeName } from '#evaluation/wordings/changes/name.ts';
import { addNegation, removeNegation } from '#evaluation/wordings/changes/negation.ts';
import { allOf } from '../drawn.ts';

describe('words that do not lend themselves to a change', () => {
  test.each([
    ['is denied already', 'we will not wait', addNegation],
    ['has no verb to deny', 'a corridor with beds', addNegation],
    ['“not only” denies nothing', 'it is not only shallow', removeNegation],
    ['“no one” is one word', 'that no one waits', removeNegation],
    ['the first and the last word stay', 'not waiting never', removeNegation],
    ['a date of figures is no number', 'on 9/11 we sailed', changeNumber],
    ['“one” is mostly no number', 'the one boat sank', changeNumber],
    ['the first word of a sentence is no name', 'it sank. Boats do', changeName],
    ['a day is no name', 'it sank on Monday again', changeName],
    ['“the most” counts nothing', 'it is the most shallow', changeQuantifier],
    ['“most of all” counts nothing', 'but most of all we wait', changeQuantifier],
    ['“most contentious” counts nothing', 'it was most contentious then', changeQuantifier],
    ['“all about” counts nothing', 'it is all about dredging', changeQuantifier],
    ['“their will” is a noun', 'it is their will alone', changeModal],
    ['nothing plain is inside', 'boats will not sink', drop(1)],
    ['no word has four letters', 'we go to it now and on', mistype(1)],
  ])('%s', (_, text, how) => {
    expect(allOf(text, how)).toEqual(new Set());
  });
});
