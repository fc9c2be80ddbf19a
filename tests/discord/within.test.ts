import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { within } from '#discord/within.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('work that is done is not waited for any longer', async () => {
  await within(Promise.resolve(), 1000);
  expect(vi.getTimerCount()).toBe(0);
});

it('work that is never done is left behind in time', async () => {
  let isOver = false;
  void within(new Promise(() => undefined), 1000).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isOver).toBe(true);
});

it('work that fails says so', async () => {
  await expect(within(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
});
