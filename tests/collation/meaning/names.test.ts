import { describe, expect, it } from 'vitest';
import { flagsBeside } from '../comparing.ts';

const known = ['helen', 'jane', 'marsh', 'mash', 'reed'];

describe('another name is flagged', () => {
  it.each([
    ['so Helen Marsh spoke', 'so Jane Marsh spoke'],
    ['so helen Marsh spoke', 'so Jane Marsh spoke'],
    ['it is at Eastport', 'it is at Westport'],
    ['it is at eastport', 'it is at Westport'],
    ['it ends in May', 'it ends in June'],
    ['we left on monday', 'we left on Tuesday'],
    ['so the Council voted', 'so the Parliament voted'],
    ["it was Marsh's boat", "it was Reed's boat"],
    ['so Anna left', 'so Hannah left'],
    ['so Marsh left', 'so he left'],
    ['WE LEFT MARSH THERE', 'we left Reed there'],
  ])('“%s” for “%s”', (wording, source) => {
    expect(flagsBeside(wording, source)).toContain('name');
  });
});

it('is flagged where it is gained', () => {
  expect(flagsBeside('so Helen Marsh spoke', 'so Marsh spoke')).toContain('name');
});

describe('known names are flagged wherever they stand, in any case', () => {
  it.each([
    ['marsh left the boat', 'reed left the boat'],
    ['Marsh left the boat', 'Reed left the boat'],
    ['so marsh left', 'so they left'],
    ['so mash left', 'so Marsh left'],
  ])('“%s” for “%s”', (wording, source) => {
    expect(flagsBeside(wording, source, known)).toContain('name');
  });
});
