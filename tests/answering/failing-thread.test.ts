import { describe, expect, it } from 'vitest';
import { BusyError, busy } from '#answering/busy.ts';
import { ThreadEndedError } from '#answering/thread.ts';
import { ask, openHostile } from './hostile.ts';

describe('a question that never ends', () => {
  it('is told so, and those behind it are answered by the next thread', async () => {
    const hostile = await openHostile({ longestAnswer: 300 });
    const endless = ask(hostile, 'never end');
    const others = [ask(hostile, 'one'), ask(hostile, 'two')];
    const suggested = hostile.answering.suggest('do', 'deed', 'typed', {});
    await expect(endless).rejects.toThrow(new BusyError(busy.tooLong));
    expect(await Promise.all(others)).toMatchObject([
      expect.stringContaining('one'),
      expect.stringContaining('two'),
    ]);
    expect(await suggested).toEqual([{ name: 'typed', value: '0' }]);
    expect(hostile.meter.counts()).toEqual({ 'answering.ended': 1, 'answering.overran': 1 });
  });
});

describe('a question that ends its thread', () => {
  it.each(['take all memory', 'exit'])('twice is given up, and the next is answered: %s', async (deed) => {
    const hostile = await openHostile();
    const fatal = ask(hostile, deed);
    const next = ask(hostile, 'next');
    await expect(fatal).rejects.toBeInstanceOf(ThreadEndedError);
    expect(await next).toContain('next');
    expect(hostile.meter.counts()).toEqual({ 'answering.ended': 2 });
  });

  it('after its answer leaves the next one to be answered', async () => {
    const hostile = await openHostile();
    expect(await ask(hostile, 'fail later')).toContain('fail later');
    expect(await ask(hostile, 'next')).toContain('next');
    expect(await ask(hostile, 'next')).toContain('next');
  });

  it('is told in the log without what was asked', async () => {
    const hostile = await openHostile();
    await expect(ask(hostile, 'exit')).rejects.toBeInstanceOf(ThreadEndedError);
    const logged = hostile.lines.map((line) => JSON.parse(line));
    expect(logged).toMatchObject([
      { level: 'error', err: { message: expect.stringContaining('exit code 7') } },
      {},
    ]);
  });
});

describe('questions that wait', () => {
  it.each([
    [2, []],
    [1, [busy.full]],
  ])('are %i at most', async (mostWaiting, refused) => {
    const hostile = await openHostile({ mostWaiting });
    // One is with the thread, the others wait.
    const first = ask(hostile, 'zero');
    await Promise.resolve();
    const asked = await Promise.allSettled([first, ask(hostile, 'one'), ask(hostile, 'two')]);
    const reasons = asked.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(reasons.map(({ message }) => message)).toEqual(refused);
    expect(reasons.every((reason) => reason instanceof BusyError)).toBe(true);
  });

  it('are told when the bot stops, and so is the one that is being answered', async () => {
    const hostile = await openHostile();
    const asked = [ask(hostile, 'never end'), ask(hostile, 'one')];
    hostile.answering.stop();
    for (const each of [...asked, ask(hostile, 'late')]) {
      await expect(each).rejects.toThrow(new BusyError(busy.stopping));
    }
  });
});
