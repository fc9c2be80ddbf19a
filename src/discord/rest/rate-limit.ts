import type { Answer } from './answer.ts';
import { fieldOf, parseJson } from './json.ts';

/** Milliseconds after which a limit on all requests is tried again, whatever Discord said. */
export const longestHold = 3_600_000;

/** Milliseconds that an answer of 429 asks to wait; null where it says nothing usable. */
export function toldWait({ headers, text }: Answer): number | null {
  const told = [
    Number(headers.get('retry-after')),
    fieldOf(parseJson(text), 'retry_after'),
    Number(headers.get('x-ratelimit-reset-after')),
  ];
  const seconds = told.find(isSane);
  return seconds === undefined ? null : Math.ceil(seconds * 1000);
}

/** Whether the limit is one on all requests. */
export function isGlobal({ headers, text }: Answer): boolean {
  return headers.get('x-ratelimit-global') !== null || fieldOf(parseJson(text), 'global') === true;
}

export type Hold = {
  /** Holds requests back for some milliseconds from now; never shortens. */
  extend(wait: number): void;
  /** Milliseconds that are left of it. */
  left(): number;
};

/** What holds requests back. */
export function createHold(): Hold {
  let until = 0;
  return {
    extend(wait) {
      until = Math.max(until, performance.now() + Math.min(wait, longestHold));
    },
    left: () => Math.max(0, until - performance.now()),
  };
}

function isSane(seconds: unknown): seconds is number {
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0;
}
