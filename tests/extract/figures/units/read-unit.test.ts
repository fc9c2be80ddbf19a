import { describe, expect, it } from 'vitest';
import { readRate, readUnit } from '#extract/figures/units/read-unit.ts';
import { atomsOf } from '#tests/extract/figures/atoms-of.ts';

describe('a unit', () => {
  it.each([
    ['5 percentage points', 'percentage point'],
    ['5%', 'percentage'],
    ['5 sq ft', 'square foot'],
    ['5Mbps', 'megabit per second'],
    ['5 lbs', 'pound-mass'],
    ['5 Australian dollars', 'australian dollar'],
    ['12MP', 'megapixel'],
    ['30°C', 'celsius'],
  ])('is read from “%s”', (text, unit) => {
    expect(readUnit(atomsOf(text), 1)?.unit).toBe(unit);
  });

  it.each(['5 MPs', '5 boats', '5 in all', '5'])('is not seen in “%s”', (text) => {
    expect(readUnit(atomsOf(text), 1)).toBeNull();
  });
});

describe('a rate', () => {
  it.each([
    ['5 a month', 'per month'],
    ['5 per share', 'per share'],
    ['5/cm2', 'per square centimetre'],
    ['5-a-day', 'per day'],
    ['5 an ounce', 'per ounce'],
  ])('is read from “%s”', (text, rate) => {
    expect(readRate(atomsOf(text), 1)?.unit).toBe(rate);
  });

  it.each(['5 a year ago', '5 per cent', '5 a boat'])('is not seen in “%s”', (text) => {
    expect(readRate(atomsOf(text), 1)).toBeNull();
  });
});
