import { vi } from 'vitest';
import type { Attempt, AttemptEvents } from '#discord/gateway/attempt.ts';
import type { Ledger } from '#discord/gateway/budget-file.ts';
import { ordinaryPatience } from '#discord/gateway/patience.ts';
import { Supervisor, type SupervisorParts } from '#discord/gateway/supervisor.ts';
import { createHealth } from '#health/health.ts';
import { createMeter } from '#health/meter.ts';
import { listeningLog } from '#tests/discord/fakes.ts';

/** An attempt without a Client, which tells what a test has it tell. */
export class FakeAttempt implements Attempt {
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

/** A supervisor of such attempts, begun; the clock is to be a false one. */
export function supervised(parts: Partial<SupervisorParts> = {}) {
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
export function passLively(attempt: FakeAttempt, seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    vi.advanceTimersByTime(1000);
    attempt.events.onSign();
  }
}
