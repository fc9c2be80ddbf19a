import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createThrottler } from '#discord/gateway/throttler.ts';

const now = 1_800_000_000_000;

beforeEach(() => {
  vi.useFakeTimers({ now });
});

afterEach(() => {
  vi.useRealTimers();
});

function throttled(from: number) {
  const released = new AbortController();
  const shard = new AbortController();
  const seen: string[] = [];
  const ledger = {
    allowedFrom: () => Math.max(from, Date.now()),
    take: async () => {
      seen.push('asked');
      return Date.now() >= from;
    },
  };
  const throttler = createThrottler({
    ledger,
    released: released.signal,
    onIdentify: () => void seen.push('identify'),
    onSecond: () => void seen.push('second'),
  });
  const wait = () =>
    throttler.waitForIdentify(0, shard.signal).then(
      () => void seen.push('let through'),
      () => void seen.push('rejected'),
    );
  return { wait, released, shard, seen };
}

describe('an IDENTIFY', () => {
  it('goes through at once where it is allowed', async () => {
    const { wait, seen } = throttled(now);
    await wait();
    expect(seen).toEqual(['asked', 'identify', 'let through']);
  });

  it('waits until it is allowed', async () => {
    const { wait, seen } = throttled(now + 5000);
    void wait();
    await vi.advanceTimersByTimeAsync(4999);
    expect(seen).toEqual(['asked']);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual(['asked', 'asked', 'identify', 'let through']);
  });

  it('is given up when the shard’s connection closes while it waits', async () => {
    const { wait, shard, seen } = throttled(now + 5000);
    void wait();
    await vi.advanceTimersByTimeAsync(1000);
    shard.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['asked', 'rejected']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not let through when the connection was closed before', async () => {
    const { wait, shard, seen } = throttled(now);
    shard.abort();
    await wait();
    expect(seen).toEqual(['asked', 'identify', 'rejected']);
  });

  it('is neither let through nor refused once the Client is left behind', async () => {
    const { wait, released, seen } = throttled(now + 5000);
    void wait();
    await vi.advanceTimersByTimeAsync(1000);
    released.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['asked']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is for a fresh Client where this one had its own', async () => {
    const { wait, seen } = throttled(now);
    await wait();
    seen.length = 0;
    void wait();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(seen).toEqual(['second']);
  });
});
