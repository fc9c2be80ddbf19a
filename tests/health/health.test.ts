import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHealth } from '#health/health.ts';
import { createMeter } from '#health/meter.ts';
import { listeningLog } from '#tests/discord/fakes.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-01T09:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

function listened() {
  const { log, lines } = listeningLog();
  return { health: createHealth(log), lines: () => lines.map((line) => JSON.parse(line)) };
}

describe('the health', () => {
  it('begins with connecting, and without a word', () => {
    const { health, lines } = listened();
    expect(health.report()).toEqual({
      state: 'connecting',
      reason: 'starting',
      since: '2026-03-01T09:00:00.000Z',
    });
    expect(lines()).toEqual([]);
  });

  it('tells since when, and logs each change once', () => {
    const { health, lines } = listened();
    vi.setSystemTime(Date.parse('2026-03-01T09:00:05Z'));
    health.turn('ready', 'connected');
    vi.setSystemTime(Date.parse('2026-03-01T10:00:00Z'));
    health.turn('ready', 'connected');
    expect(health.report().since).toBe('2026-03-01T09:00:05.000Z');
    health.turn('degraded', 'silent');
    expect(health.report().since).toBe('2026-03-01T10:00:00.000Z');
    expect(lines()).toMatchObject([
      { level: 'info', before: 'connecting', state: 'ready', reason: 'connected' },
      { level: 'warn', before: 'ready', state: 'degraded', reason: 'silent' },
    ]);
  });

  it('keeps the time and takes the reason where the state stays', () => {
    const { health, lines } = listened();
    health.turn('degraded', 'silent');
    vi.setSystemTime(Date.parse('2026-03-01T10:00:00Z'));
    health.turn('degraded', 'spent');
    expect(health.report()).toEqual({
      state: 'degraded',
      reason: 'spent',
      since: '2026-03-01T09:00:00.000Z',
    });
    expect(lines()).toHaveLength(1);
  });

  it('never leaves fatal', () => {
    const { health } = listened();
    health.turn('fatal', 'refused');
    health.turn('ready', 'connected');
    health.turn('fatal', 'refused otherwise');
    expect(health.report()).toMatchObject({ state: 'fatal', reason: 'refused' });
  });
});

describe('the meter', () => {
  it('counts by name, in the order of the names', () => {
    const meter = createMeter();
    meter.count('rest.sent');
    meter.count('gateway.begun', 2);
    meter.count('rest.sent', 3);
    expect(Object.entries(meter.counts())).toEqual([
      ['gateway.begun', 2],
      ['rest.sent', 4],
    ]);
  });
});
