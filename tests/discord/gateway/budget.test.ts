import { describe, expect, it } from 'vitest';
import { allowedFrom, doubtfulTimes, settle, shortestGap, spend } from '#discord/gateway/budget.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const now = 1_800_000_000_000;

/** So many, evenly spread, the first of them so long ago. */
function spread(count: number, ago: number, gap: number): number[] {
  return Array.from({ length: count }, (_, index) => now - ago + index * gap);
}

describe('the next IDENTIFY is allowed', () => {
  it('at once where there was none', () => {
    expect(allowedFrom([], now)).toBe(now);
  });

  it('when more than six seconds have passed since the last', () => {
    expect(shortestGap).toBe(6 * second);
    expect(allowedFrom([now - 6 * second - 1], now)).toBe(now);
    expect(allowedFrom([now - 6 * second], now)).toBe(now + 1);
    expect(allowedFrom([now - 10 * second, now], now)).toBe(now + 6 * second + 1);
  });

  it('at once with nineteen in the last hour, and not with twenty', () => {
    expect(allowedFrom(spread(19, 30 * minute, minute), now)).toBe(now);
    expect(allowedFrom(spread(20, 30 * minute, minute), now)).toBe(now + 30 * minute + 1);
  });

  it('when more than an hour has passed since the twentieth before it', () => {
    expect(allowedFrom(spread(20, hour + 1, minute), now)).toBe(now);
    expect(allowedFrom(spread(20, hour, minute), now)).toBe(now + 1);
    expect(allowedFrom(spread(21, hour, minute), now)).toBe(now + minute + 1);
  });

  it('at once with 199 in the last day, and not with two hundred', () => {
    expect(allowedFrom(spread(199, 20 * hour, 5 * minute), now)).toBe(now);
    expect(allowedFrom(spread(200, 20 * hour, 5 * minute), now)).toBe(now + 4 * hour + 1);
  });

  it('when more than a day has passed since the two hundredth before it', () => {
    expect(allowedFrom(spread(200, day + 1, 6 * minute), now)).toBe(now);
    expect(allowedFrom(spread(200, day, 6 * minute), now)).toBe(now + 1);
  });

  it('whatever the order in which the others are kept', () => {
    const times = spread(20, 30 * minute, minute);
    expect(allowedFrom(times.toReversed(), now)).toBe(allowedFrom(times, now));
  });

  it('never later than if those still to come were now', () => {
    expect(allowedFrom([now + 5 * hour], now)).toBe(now + 6 * second + 1);
    expect(allowedFrom(Array<number>(20).fill(now + 5 * hour), now)).toBe(now + hour + 1);
    expect(allowedFrom(Array<number>(200).fill(now + 5 * day), now)).toBe(now + day + 1);
  });
});

describe('what is kept', () => {
  it('is the last day, in order, with the one that is spent', () => {
    expect(spend([now - minute, now - day - 1, now - day, now + hour], now)).toEqual([
      now - day,
      now - minute,
      now,
      now,
    ]);
  });

  it('stays as it was given', () => {
    const times = [now, now - minute];
    settle(times, now);
    expect(times).toEqual([now, now - minute]);
  });
});

describe('where nobody knows what was spent', () => {
  const times = doubtfulTimes(now);

  it('five are allowed within the hour', () => {
    let spent = times;
    let at = now;
    for (let index = 0; index < 5; index += 1) {
      expect(allowedFrom(spent, at)).toBe(at);
      spent = spend(spent, at);
      at += shortestGap + 1;
    }
    expect(allowedFrom(spent, at)).toBe(now - shortestGap + hour);
  });

  it('half of the day counts as spent', () => {
    expect(settle(times, now)).toHaveLength(100);
    expect(times.filter((time) => time > now - hour)).toHaveLength(15);
  });
});
