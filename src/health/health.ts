import type { Log } from '#config/log.ts';

/** Whether questions from Discord reach this bot; `fatal` is what only a person can mend. */
export type State = 'connecting' | 'ready' | 'degraded' | 'fatal';

export type HealthReport = {
  state: State;
  /** A short phrase in words of ours, without anything that came from outside. */
  reason: string;
  /** Since when, as an ISO 8601 time. */
  since: string;
};

export type Health = {
  report(): HealthReport;
  /** Takes note of a state and its reason; a log line tells each change of state. */
  turn(state: State, reason: string): void;
};

/** The bot's own idea of how it is, beginning with `connecting`. Nothing follows `fatal`. */
export function createHealth(log: Log): Health {
  const report = (state: State, reason: string): HealthReport => ({
    state,
    reason,
    since: new Date().toISOString(),
  });
  let current = report('connecting', 'starting');
  return {
    report: () => current,
    turn(state, reason) {
      const before = current.state;
      if (before === 'fatal') return;
      current = state === before ? { ...current, reason } : report(state, reason);
      if (state === before) return;
      // Whoever ends the program tells of what is fatal as an error.
      const level = state === 'ready' || state === 'connecting' ? 'info' : 'warn';
      log[level]({ before, state, reason }, 'The state of the connection changed');
    },
  };
}
