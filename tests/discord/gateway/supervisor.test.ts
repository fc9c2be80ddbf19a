import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FatalConfigurationError } from '#config/fatal.ts';
import { passLively, supervised } from './supervised.ts';

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

  it('when its session is lost again and again, however often it is resumed', () => {
    const { attempt, attempts, told } = supervised();
    attempt(0).events.onResumed();
    for (let time = 0; time < 4; time += 1) {
      attempt(0).events.onLost();
      attempt(0).events.onResumed();
    }
    expect(attempt(0).released).toBe(0);
    attempt(0).events.onLost();
    expect(attempt(0).released).toBe(1);
    expect(told.at(-1)).toBe('The connection is lost again and again');
    vi.advanceTimersByTime(1000);
    expect(attempts).toHaveLength(2);
  });

  it('not while it is ready', () => {
    const { attempt, attempts } = supervised();
    attempt(0).events.onResumed();
    passLively(attempt(0), 3600);
    expect(attempts).toHaveLength(1);
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
