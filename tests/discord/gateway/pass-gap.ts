import { onTestFinished, vi } from 'vitest';
import { shortestGap } from '#discord/gateway/budget.ts';

/** Puts the date ahead by what must lie between two IDENTIFYs, until the test ends. */
export function passGap(): void {
  const { now } = Date;
  const ahead = vi.spyOn(Date, 'now').mockImplementation(() => now() + shortestGap + 1);
  onTestFinished(() => ahead.mockRestore());
}
