import { describe, expect, it } from 'vitest';
import { isFrame, isSafeEvent } from '#discord/gateway/frames.ts';
import { command, press, typing } from '#tests/doubles/discord/interactions.ts';

describe('a frame of Discord is', () => {
  it.each([
    '{"op":0,"t":"READY","s":1,"d":{}}',
    '{"op":0,"t":"NEW_EVENT","s":9,"d":null}',
    '{"op":1,"d":null}',
    '{"op":7,"d":null}',
    '{"op":9,"d":false}',
    '{"op":10,"d":{"heartbeat_interval":41250}}',
    '{"op":11}',
  ])('%s', (text) => {
    expect(isFrame(text)).toBe(true);
  });
});

describe('no frame of Discord is', () => {
  it.each([
    '',
    'no JSON',
    'null',
    '[]',
    '7',
    '{"op":99}',
    '{"op":2,"d":{}}',
    '{"op":"0","t":"READY","s":1}',
    '{"op":0,"s":1,"d":{}}',
    '{"op":0,"t":"READY","d":{}}',
    '{"op":9}',
    '{"op":10,"d":{}}',
    '{"op":10}',
  ])('%s', (text) => {
    expect(isFrame(text)).toBe(false);
  });
});

describe('discord.js may be given', () => {
  it('every kind of interaction that there is', () => {
    const all = [
      command('figures', { topic: 'harbours' }),
      typing('figures', 'topic', 'har'),
      press('v|help|1|'),
    ];
    for (const d of all) expect(isSafeEvent({ t: 'INTERACTION_CREATE', d })).toBe(true);
  });

  it('every other event', () => {
    expect(isSafeEvent({ t: 'GUILD_UPDATE', d: null })).toBe(true);
  });

  it.each([
    'id',
    'token',
    'type',
    'application_id',
    'entitlements',
    'authorizing_integration_owners',
    'data',
  ])('no interaction without %s', (field) => {
    const d = { ...command('figures'), [field]: undefined };
    expect(isSafeEvent({ t: 'INTERACTION_CREATE', d })).toBe(false);
  });

  it('no interaction of nobody', () => {
    const d = { ...command('figures'), member: undefined, user: undefined };
    expect(isSafeEvent({ t: 'INTERACTION_CREATE', d })).toBe(false);
    expect(isSafeEvent({ t: 'INTERACTION_CREATE', d: null })).toBe(false);
  });
});
