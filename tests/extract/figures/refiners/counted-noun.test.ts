import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('what is counted', () => {
  it.each([
    ['There are four different mills.', [4, 'different mill', 'different mills']],
    ['Tens of thousands of students came.', [null, 'student', 'students']],
    ['It is one of the best bakeries here.', [1, 'good bakery', 'best bakeries']],
    ['They found still 2.5 million still and moving images.', [2500000, 'image', 'still and moving images']],
    ['They met 40 laid-off weavers.', [40, 'laid-off weaver', 'laid-off weavers']],
    ['They arrest 400 men a month.', [400, 'man per month', 'men']],
    ['They wrote an eight-page list.', [8, 'page', 'list']],
    ['246 victims of theft wrote.', [246, 'victim', 'victims of theft']],
    ['It may rain a day or two.', [2, 'day', null]],
    ['Two of Hollow’s deputies left.', [2, 'Hollow deputy', 'Hollow’s deputies']],
  ])('is named in “%s”', (text, expected) => {
    expect(firstOf(text, 'value', 'unit', 'counts')).toEqual(expected);
  });
});
