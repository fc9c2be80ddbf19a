import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFrame, judgeEvent } from '#discord/gateway/frames.ts';
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

describe('an event is read', () => {
  it('where it is an interaction of any kind', () => {
    const asked = command('figures', { topic: 'harbours' });
    for (const d of [asked, typing('figures', 'topic', 'har'), press('v|help|1|')]) {
      expect(judgeEvent({ t: 'INTERACTION_CREATE', d })).toBe('read');
    }
  });

  it.each(['READY', 'RESUMED', 'GUILD_CREATE', 'GUILD_UPDATE', 'GUILD_DELETE'])('where it is %s', (t) => {
    expect(judgeEvent({ t, d: {} })).toBe('read');
    expect(judgeEvent({ t, d: null })).toBe('malformed');
    expect(judgeEvent({ t, d: 'text' })).toBe('malformed');
  });
});

describe('an event is passed over', () => {
  it.each(['CHANNEL_UPDATE', 'GUILD_ROLE_CREATE', 'NEW_EVENT', ''])(
    'where it is %s, whatever it holds',
    (t) => {
      expect(judgeEvent({ t, d: {} })).toBe('unread');
      expect(judgeEvent({ t, d: null })).toBe('unread');
    },
  );
});

describe('an interaction makes no sense', () => {
  it.each([
    'id',
    'token',
    'type',
    'application_id',
    'entitlements',
    'authorizing_integration_owners',
    'data',
  ])('without %s', (field) => {
    const d = { ...command('figures'), [field]: undefined };
    expect(judgeEvent({ t: 'INTERACTION_CREATE', d })).toBe('malformed');
  });

  it('without anybody who asks', () => {
    const d = { ...command('figures'), member: undefined, user: undefined };
    expect(judgeEvent({ t: 'INTERACTION_CREATE', d })).toBe('malformed');
    expect(judgeEvent({ t: 'INTERACTION_CREATE', d: null })).toBe('malformed');
  });
});

it('no text and no event is too odd to be judged', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, d) => {
      expect([true, false]).toContain(isFrame(text));
      expect(['read', 'malformed']).toContain(judgeEvent({ t: 'INTERACTION_CREATE', d }));
    }),
  );
});
