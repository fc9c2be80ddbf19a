import { describe, expect, it } from 'vitest';
import { claimed, claimedFigures } from './claims.ts';

describe('a quotation of a text', () => {
  it.each([
    ['curly', 'Jane Marsh said: “We will dredge it before winter.”'],
    ['straight', 'Jane Marsh said: "We will dredge it before winter."'],
    ['single', "Jane Marsh said: 'We will dredge it before winter.'"],
  ])('is read in %s marks, with its speaker', (_, text) => {
    expect(claimed(text)).toEqual([['We will dredge it before winter.', 'Jane Marsh']]);
  });

  it('ends before the comma that leads to its speaker, and is two where the speaker interrupts it', () => {
    expect(claimed('“The channel is too shallow,” Jane Marsh said. “We will dredge it.”')).toEqual([
      ['The channel is too shallow', 'Jane Marsh'],
      ['We will dredge it.', 'Jane Marsh'],
    ]);
  });

  it('is given to whom “he” stands for', () => {
    const text = 'Tom Marsh, the harbour master, stood up. He said: “Every skipper knows the sandbank.”';
    expect(claimed(text)).toEqual([['Every skipper knows the sandbank.', 'Tom Marsh']]);
  });

  it('is given to a description where the text has no name', () => {
    expect(claimed('The harbour master said: “Every skipper knows the sandbank.”')).toEqual([
      ['Every skipper knows the sandbank.', 'The harbour master'],
    ]);
  });

  it('is all of a message that is nothing but quoted words, however few', () => {
    expect(claimed('“no decision”')).toEqual([['no decision', null]]);
    expect(claimed("@ruth 'tired'")).toEqual([['tired', null]]);
  });

  it('is any five words in marks, also where nobody is said to have said them', () => {
    expect(claimed('He read “The Long Road Back to Saltby” twice.')).toEqual([
      ['The Long Road Back to Saltby', null],
    ]);
    expect(claimed('So “quoted words that nobody ever closes')).toEqual([
      ['quoted words that nobody ever closes', null],
    ]);
  });

  it('is two words where a speaker is named beside them', () => {
    expect(claimed('Jane Marsh called it “a mess”.')).toEqual([['a mess', 'Jane Marsh']]);
  });

  it('is read through Markdown', () => {
    expect(claimed('**Jane Marsh** said _“We will dredge it before winter.”_')).toEqual([
      ['We will dredge it before winter.', 'Jane Marsh'],
    ]);
  });

  it('is a quoted line, with the name below it', () => {
    expect(claimed('> We will dredge it before winter.\n— Jane Marsh')).toEqual([
      ['We will dredge it before winter.', 'Jane Marsh'],
    ]);
    expect(claimed('> We will dredge it before winter.\n\nIs that so?')).toEqual([
      ['We will dredge it before winter.', null],
    ]);
  });

  it('is what follows the label of a transcript, where the name is known', () => {
    const knowsName = (name: string) => name === 'MARSH';
    const text = 'MARSH: We will dredge it before winter.\nUPDATE: We will meet again on Monday.';
    expect(claimed(text, knowsName)).toEqual([['We will dredge it before winter.', 'MARSH']]);
  });

  it('may stand in any paragraph', () => {
    const text = 'The council met.\n\nJane Marsh spoke.\n\n“We will dredge it before winter,” she said.';
    expect(claimed(text)).toEqual([['We will dredge it before winter', 'Jane Marsh']]);
  });
});

describe('a figure of a text', () => {
  it('is the number with the words that qualify it', () => {
    expect(claimedFigures('More than 40 gauges failed, and landings rose by 12%.')).toEqual([
      'More than 40',
      '12%',
    ]);
  });
});
