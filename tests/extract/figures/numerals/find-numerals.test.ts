import { describe, expect, it } from 'vitest';
import { firstOf, valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a number in a text', () => {
  it.each([
    ['The ferry carried 1,240 passengers.', 1240],
    ['The bridge is 2.5 km long.', 2.5],
    ['The port has three cranes.', 3],
    ['The town has twenty-five wells.', 25],
    ['They planted two hundred and six trees.', 206],
    ['It took two and a half hours.', 2.5],
    ['The mill sold a dozen looms.', 12],
    ['About half a million stamps were printed.', 500_000],
    ['The harbour cost £1.5bn.', 1_500_000_000],
    ['The council has 4 hundred thousand books.', 400_000],
    ['The pan holds 1/16 of a pint.', 0.0625],
    ['The walk takes 2½ hours.', 2.5],
    ['The team has a .500 record.', 0.5],
    ['The balance fell to $-50.8bn.', -50_800_000_000],
    ['The factory made 1.2m tons of salt.', 1_200_000],
  ])('is read from “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  it.each([
    ['One in four homes has a garden.', 0.25],
    ['Nine out of 10 letters arrived.', 0.9],
    ['One in 1,000 letters is lost.', 0.001],
    ['The profit fell by a third.', 1 / 3],
    ['A third of the visitors came by rail.', 1 / 3],
    ['Two-thirds of the fields were flooded.', 2 / 3],
    ['More than half were living in the village.', 0.5],
    ['It is one of four schools in the valley.', 0.25],
  ])('is a share in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  it.each([
    ['Hundreds of homes lost power.', 'Hundreds'],
    ['There are tens of thousands of bees.', 'tens of thousands'],
    ['Several hundred people came.', 'Several hundred'],
    ['The vast majority of letters were late.', 'vast majority'],
  ])('is vague in “%s”, without a value', (text, words) => {
    expect(firstOf(text, 'at', 'value', 'sense')).toEqual([words, null, '~']);
  });
});
