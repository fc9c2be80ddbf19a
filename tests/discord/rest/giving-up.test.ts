import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, endless, fault, script, settle, silence } from './scripted.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const taken = answer(204);
const cut = fault('UND_ERR_SOCKET');

describe('whoever asked', () => {
  it('may give up while an answer is awaited', async () => {
    const giveUp = new AbortController();
    const discord = script([silence]);
    setTimeout(() => giveUp.abort(), 700);
    const { error, after } = await settle(discord.request('firstResponse', { signal: giveUp.signal }));
    expect(error).toMatchObject({ name: 'ExchangeError', code: 'ABORTED', mayHaveArrived: true });
    expect([discord.times, after]).toEqual([[0], 700]);
    expect(discord.sent[0]?.init.signal?.aborted).toBe(true);
  });

  it('may give up a follow-up, which may have arrived', async () => {
    const giveUp = new AbortController();
    setTimeout(() => giveUp.abort(), 700);
    const end = await settle(script([endless(200)]).request('followUp', { signal: giveUp.signal }));
    expect(end).toMatchObject({
      error: { code: 'ABORTED', status: 200, mayHaveArrived: true },
      after: 700,
    });
  });

  it('may give up in the very moment of sending', async () => {
    const giveUp = new AbortController();
    const end = settle(script([silence]).request('firstResponse', { signal: giveUp.signal }));
    giveUp.abort();
    expect(await end).toMatchObject({ error: { code: 'ABORTED' }, after: 0 });
  });

  it('may give up between two attempts', async () => {
    const giveUp = new AbortController();
    const discord = script([fault('ECONNREFUSED')]);
    setTimeout(() => giveUp.abort(), 250);
    const { error, after } = await settle(discord.request('firstResponse', { signal: giveUp.signal }));
    expect(error).toMatchObject({ code: 'ABORTED', mayHaveArrived: false });
    expect([discord.times, after]).toEqual([[0, 100], 250]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may have given up before anything was sent', async () => {
    const discord = script([taken]);
    const { error } = await settle(discord.request('reading', { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ code: 'ABORTED', mayHaveArrived: false });
    expect(discord.times).toEqual([]);
  });

  it('leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    await settle(script([cut, taken]).request('edit', { signal }));
    expect(vi.getTimerCount()).toBe(0);
    expect(add).toHaveBeenCalledTimes(3);
    expect(remove.mock.calls).toEqual(add.mock.calls);
  });
});
