import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ledger } from '#discord/gateway/budget-file.ts';
import { FakeAttempt, passLively, supervised } from './supervised.ts';

const hour = 3_600_000;
const now = Date.parse('2026-03-01T09:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({
    now,
    toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('attempts', () => {
  it('come at growing distances while Discord cannot be reached, for ever', () => {
    const { attempts } = supervised();
    const starts: number[] = [];
    for (let second = 0; second < 1000; second += 1) {
      const latest = attempts.at(-1);
      if (attempts.length > starts.length) {
        starts.push(second);
        latest?.events.onOver('Discord cannot be reached now (ECONNREFUSED)', 0);
      }
      vi.advanceTimersByTime(1000);
    }
    expect(starts).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 247, 367, 487, 607, 727, 847, 967]);
  });

  it('come quickly again after a stable time, and not after a short one', () => {
    const { attempt, attempts } = supervised();
    for (const [index, pause] of [1, 2, 4].entries()) {
      attempt(index).events.onOver('Discord cannot be reached now (ECONNREFUSED)', 0);
      vi.advanceTimersByTime(pause * 1000);
    }
    attempt(3).events.onResumed();
    passLively(attempt(3), 299);
    attempt(3).events.onLost();
    attempt(3).events.onOver('Discord ended the session', 0);
    vi.advanceTimersByTime(7999);
    expect(attempts).toHaveLength(4);
    vi.advanceTimersByTime(1);
    attempt(4).events.onResumed();
    passLively(attempt(4), 300);
    attempt(4).events.onLost();
    attempt(4).events.onOver('Discord ended the session', 0);
    vi.advanceTimersByTime(1000);
    expect(attempts).toHaveLength(6);
  });

  it('that use up a session come more seldom', () => {
    let begun = 0;
    supervised({
      begin(events) {
        begun += 1;
        const attempt = new FakeAttempt(events);
        attempt.identified = true;
        return attempt;
      },
    });
    vi.advanceTimersByTime(24 * hour);
    expect(begun).toBeGreaterThan(130);
    expect(begun).toBeLessThan(150);
  });

  it('wait as long as Discord asks, but look again after an hour', () => {
    const { attempt, attempts } = supervised();
    attempt(0).events.onOver('Discord allows no more sessions for now', 20_000);
    vi.advanceTimersByTime(19_999);
    expect(attempts).toHaveLength(1);
    vi.advanceTimersByTime(1);
    attempt(1).events.onOver('Discord allows no more sessions for now', 9 * hour);
    vi.advanceTimersByTime(hour - 1);
    expect(attempts).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(attempts).toHaveLength(3);
  });
});

describe('while the allowance is spent', () => {
  it('no Client is made, and the health tells from when on it goes on', () => {
    const ledger: Ledger = { allowedFrom: () => Math.max(Date.now(), now + hour), take: async () => true };
    const { attempts, health, meter } = supervised({ ledger });
    expect(health.report()).toMatchObject({
      state: 'degraded',
      reason:
        'As many sessions as are allowed have been begun; the next may begin at 2026-03-01T10:00:00.000Z',
    });
    expect(meter.counts()['gateway.allowance-spent']).toBe(1);
    vi.advanceTimersByTime(hour - 1);
    expect(attempts).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(attempts).toHaveLength(1);
  });

  it('for the few seconds between two sessions alone, nothing is said', () => {
    const ledger: Ledger = { allowedFrom: () => Math.max(Date.now(), now + 10_000), take: async () => true };
    const { attempts, told } = supervised({ ledger });
    vi.advanceTimersByTime(10_000);
    expect(attempts).toHaveLength(1);
    expect(told).toEqual([]);
  });
});
