import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FatalConfigurationError } from '#config/fatal.ts';
import type { Attempt, AttemptEvents } from '#discord/gateway/attempt.ts';
import type { Ledger } from '#discord/gateway/budget-file.ts';
import { ordinaryPatience } from '#discord/gateway/patience.ts';
import { Supervisor, type SupervisorParts } from '#discord/gateway/supervisor.ts';
import { createHealth } from '#health/health.ts';
import { createMeter } from '#health/meter.ts';
import { listeningLog } from '#tests/discord/fakes.ts';

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

class FakeAttempt implements Attempt {
  readonly events: AttemptEvents;
  identified = false;
  probes = 0;
  released = 0;
  left = 0;

  constructor(events: AttemptEvents) {
    this.events = events;
  }

  hasIdentified(): boolean {
    return this.identified;
  }

  probe(): void {
    this.probes += 1;
  }

  release(): void {
    this.released += 1;
  }

  async leave(): Promise<void> {
    this.left += 1;
  }
}

function supervised(parts: Partial<SupervisorParts> = {}) {
  const attempts: FakeAttempt[] = [];
  const told: string[] = [];
  const fatal: string[] = [];
  const { log, lines } = listeningLog();
  const health = createHealth(log);
  const meter = createMeter();
  const ledger: Ledger = { allowedFrom: () => Date.now(), take: async () => true };
  const supervisor = new Supervisor({
    begin(events) {
      const attempt = new FakeAttempt(events);
      attempts.push(attempt);
      return attempt;
    },
    ...{ ledger, health, meter, log, patience: ordinaryPatience, random: () => 1 },
    onBegun: () => undefined,
    onInteraction: () => undefined,
    onTrouble: (reason) => void told.push(reason),
    onFatal: (error) => void fatal.push(error.message),
    ...parts,
  });
  supervisor.begin();
  const attempt = (index: number): FakeAttempt => {
    const found = attempts[index];
    if (!found) throw new Error(`There is no attempt ${index}`);
    return found;
  };
  const state = () => health.report().state;
  return { supervisor, attempts, attempt, told, fatal, health, meter, lines, state };
}

/** Time passes, and a sign of life arrives in each second of it. */
function passLively(attempt: FakeAttempt, seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    vi.advanceTimersByTime(1000);
    attempt.events.onSign();
  }
}

describe('the state', () => {
  it('is connecting, ready, and degraded as soon as the connection is lost', () => {
    const { attempt, state, told } = supervised();
    expect(state()).toBe('connecting');
    attempt(0).events.onResumed();
    expect(state()).toBe('ready');
    attempt(0).events.onLost();
    expect(state()).toBe('degraded');
    expect(told).toEqual(['The connection to Discord is lost']);
  });

  it('is degraded after thirteen seconds of silence, and ready at the next sign of life', () => {
    const { attempt, state, health } = supervised();
    attempt(0).events.onResumed();
    vi.advanceTimersByTime(12_000);
    expect(state()).toBe('ready');
    vi.advanceTimersByTime(1000);
    expect(health.report()).toMatchObject({ state: 'degraded', reason: 'Discord has fallen silent' });
    attempt(0).events.onSign();
    expect(state()).toBe('ready');
  });

  it('changes with one log line each time', () => {
    const { attempt, lines } = supervised();
    attempt(0).events.onResumed();
    passLively(attempt(0), 10);
    attempt(0).events.onLost();
    attempt(0).events.onLost();
    const changes = lines.filter((line) => line.includes('state of the connection'));
    expect(changes.map((line) => JSON.parse(line))).toMatchObject([
      { before: 'connecting', state: 'ready', reason: 'connected' },
      { before: 'ready', state: 'degraded', reason: 'The connection to Discord is lost' },
    ]);
  });
});

describe('a heartbeat is sent', () => {
  it('every four seconds', () => {
    const { attempt } = supervised();
    attempt(0).events.onResumed();
    passLively(attempt(0), 60);
    expect(attempt(0).probes).toBe(15);
  });
});

describe('a Client is given up', () => {
  it('45 seconds after it was lost, and the next begins a second later', () => {
    const { attempt, attempts } = supervised();
    attempt(0).events.onResumed();
    passLively(attempt(0), 20);
    attempt(0).events.onLost();
    vi.advanceTimersByTime(44_000);
    expect(attempt(0).released).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(attempt(0).released).toBe(1);
    expect(attempts).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect(attempts).toHaveLength(2);
  });

  it('58 seconds after the last sign of life', () => {
    const { attempt } = supervised();
    attempt(0).events.onResumed();
    vi.advanceTimersByTime(57_000);
    expect(attempt(0).released).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(attempt(0).released).toBe(1);
  });

  it('and changes nothing any more, whatever it still tells', () => {
    const { attempt, attempts, state, fatal } = supervised();
    attempt(0).events.onOver('Discord cannot be reached now (ECONNREFUSED)', 0);
    vi.advanceTimersByTime(1000);
    const late = attempt(0).events;
    late.onResumed();
    late.onSign();
    expect(state()).toBe('degraded');
    attempt(1).events.onResumed();
    late.onLost();
    late.onOver('Discord ended the session', 0);
    late.onRefused(new FatalConfigurationError('Too late.'));
    expect(state()).toBe('ready');
    expect(fatal).toEqual([]);
    expect(attempts).toHaveLength(2);
  });

  it('not while it is ready', () => {
    const { attempt, attempts } = supervised();
    attempt(0).events.onResumed();
    passLively(attempt(0), 3600);
    expect(attempts).toHaveLength(1);
  });
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
    const ledger: Ledger = { allowedFrom: () => Math.max(Date.now(), now + 6000), take: async () => true };
    const { attempts, told } = supervised({ ledger });
    vi.advanceTimersByTime(6000);
    expect(attempts).toHaveLength(1);
    expect(told).toEqual([]);
  });
});

describe('after a refusal', () => {
  it('nothing is tried any more', () => {
    const { attempt, attempts, fatal } = supervised();
    attempt(0).events.onRefused(new FatalConfigurationError('Mend the token.'));
    expect(fatal).toEqual(['Mend the token.']);
    expect(attempt(0).released).toBe(1);
    vi.advanceTimersByTime(24 * hour);
    expect(attempts).toHaveLength(1);
    expect(attempt(0).probes).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a supervisor that is to stop', () => {
  it('takes leave of Discord once and keeps no timer', async () => {
    const { supervisor, attempt } = supervised();
    attempt(0).events.onResumed();
    await Promise.all([supervisor.leave(), supervisor.leave()]);
    expect(attempt(0).left).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits for nothing between two attempts', async () => {
    const { supervisor, attempt, attempts } = supervised();
    attempt(0).events.onOver('Discord cannot be reached now (ECONNREFUSED)', 0);
    await supervisor.leave();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(hour);
    expect(attempts).toHaveLength(1);
  });
});
