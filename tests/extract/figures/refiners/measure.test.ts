import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('a measure', () => {
  it.each([
    ['The beetle reaches 80km/h.', [80, 'kilometre per hour']],
    ['The car does 62 mph.', [62, 'mile per hour']],
    ['It takes 5.5kWh a day.', [5.5, 'kilowatt hour per day']],
    ['It gives 275 pound-feet of torque.', [275, 'pound-foot']],
    ['It spins at 3000 rpm.', [3000, 'revolutions per minute']],
    ['It took half a decade.', [0.5, 'decade']],
    ['It was 30 degrees outside.', [30, 'degree']],
    ['It was 30°C outside.', [30, 'celsius']],
    ['It was 1200 parts per million.', [1200, 'part per million']],
    ['It fell by nine percentage points.', [9, 'percentage point']],
    ['They want 5G in the village.', [5, 'generation wireless']],
    ['The orbit takes 33 years.', [33, 'year']],
    ['It pumps 800,000 barrels a day.', [800000, 'barrel per day']],
    ['She works a 48-hour week.', [48, 'hour']],
  ])('has a singular unit in “%s”', (text, expected) => {
    expect(firstOf(text, 'value', 'unit')).toEqual(expected);
  });
});
