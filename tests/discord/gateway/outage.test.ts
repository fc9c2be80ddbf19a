import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attempt, AttemptEvents } from '#discord/gateway/attempt.ts';
import { allowedFrom, spend } from '#discord/gateway/budget.ts';
import { ordinaryPatience } from '#discord/gateway/patience.ts';
import { Supervisor } from '#discord/gateway/supervisor.ts';
import { createHealth } from '#health/health.ts';
import { createMeter } from '#health/meter.ts';
import { listeningLog } from '#tests/discord/fakes.ts';

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});

afterEach(() => {
  vi.useRealTimers();
});

/** The times at which sessions are begun within a day, each of which fares as `fare` has it. */
function dayOf(fare: (events: AttemptEvents) => void, chance: number): number[] {
  const sent: number[] = [];
  let times: number[] = [];
  const { log } = listeningLog();
  const begin = (events: AttemptEvents): Attempt => {
    times = spend(times, Date.now());
    sent.push(Date.now());
    fare(events);
    return { hasIdentified: () => true, probe() {}, release() {}, async leave() {} };
  };
  const supervisor = new Supervisor({
    begin,
    ledger: { allowedFrom: () => allowedFrom(times, Date.now()), take: async () => true },
    ...{ health: createHealth(log), meter: createMeter(), log, patience: ordinaryPatience },
    random: () => chance,
    ...{ onBegun() {}, onInteraction() {}, onTrouble() {}, onFatal() {} },
  });
  supervisor.begin();
  vi.advanceTimersByTime(day);
  supervisor.abandon();
  return sent;
}

function longestGap(times: readonly number[]): number {
  return Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? time)));
}

describe.each([0, 0.5, 1])('in a day of outage, with the pauses that chance %d makes', (chance) => {
  it.each<[string, (events: AttemptEvents) => void]>([
    ['that are never answered', () => undefined],
    [
      'that are refused at once',
      (events) => setTimeout(() => events.onOver('Discord ended the session', 0), second),
    ],
    [
      'that are lost a few seconds after they began',
      (events) => {
        setTimeout(() => events.onResumed(), second);
        setTimeout(() => events.onLost(), 5 * second);
        setTimeout(() => events.onOver('Discord ended the session', 0), 6 * second);
      },
    ],
  ])('sessions %s are at most two hundred, and tried all day', (_, fare) => {
    const sent = dayOf(fare, chance);
    expect(sent.length).toBeLessThanOrEqual(200);
    expect(sent.length).toBeGreaterThan(100);
    if (chance >= 0.5) expect(longestGap(sent)).toBeLessThanOrEqual(11 * minute);
  });
});
