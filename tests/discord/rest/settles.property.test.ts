import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { occasionOf } from '#discord/rest/occasion.ts';
import {
  answer,
  endless,
  fault,
  inPieces,
  type Reaction,
  type RequestName,
  requests,
  script,
  settle,
  silence,
} from './scripted.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const status = fc.constantFrom(200, 201, 302, 400, 401, 403, 404, 429, 500, 502, 503, 504);

const wait = fc.oneof(
  fc.double({ min: 0, max: 5, noNaN: true }).map(String),
  fc.constantFrom('0', '-1', '', 'NaN', 'Infinity', '60', '3600', '1e9', 'soon'),
);

const headers = fc
  .record(
    {
      'retry-after': wait,
      'x-ratelimit-reset-after': wait,
      'x-ratelimit-global': fc.constant('true'),
      'x-ratelimit-scope': fc.constantFrom('user', 'global', 'shared'),
    },
    { requiredKeys: [] },
  )
  .map((some): Record<string, string> => Object.fromEntries(Object.entries(some)));

const body = fc.oneof(
  fc.constantFrom(
    { code: 40_060 },
    { code: 10_062 },
    { code: 10_063 },
    { retry_after: 1.5 },
    { global: true },
  ),
  fc.jsonValue(),
);

const reaction: fc.Arbitrary<Reaction> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(status, body, headers).map((parts) => answer(...parts)) },
  fc.constantFrom('UND_ERR_SOCKET', 'ECONNREFUSED', 'ENOTFOUND', 'ECONNRESET').map((code) => fault(code)),
  status.map((each) => inPieces(each, [Buffer.from('{"co'), null])),
  fc.constantFrom(silence, endless(200), endless(429), endless(503)),
);

const name: fc.Arbitrary<RequestName> = fc.constantFrom(
  ...(['firstResponse', 'edit', 'removal', 'followUp', 'reading', 'create', 'remove', 'other'] as const),
);

/** Milliseconds by which a fake timer may be late, since it knows whole ones only. */
const grain = 1;

describe('whatever Discord does', () => {
  it('every request comes to its end within its budget, after few attempts, with an answer or an error of ours', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(reaction, { minLength: 1, maxLength: 15 }),
        name,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (reactions, asked, chance) => {
          const discord = script(reactions, { random: () => chance });
          const { value, error, after } = await settle(discord.request(asked));
          const [method, path] = requests[asked];
          const { budget, mostAttempts } = occasionOf(method, path);
          expect(after).toBeLessThanOrEqual(budget + grain);
          expect(discord.times.length).toBeLessThanOrEqual(mostAttempts);
          if (value) expect([429, 500, 502, 503, 504, 302]).not.toContain(value.status);
          else expect(error).toHaveProperty('name', expect.stringMatching(/^(Exchange|RateLimited)Error$/));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a follow-up that may have arrived is the last one sent', async () => {
    const [neverLeft, mayHaveArrived] = [
      [fault('ECONNREFUSED'), fault('ENOTFOUND'), answer(429), answer(429, {}, { 'retry-after': '0.1' })],
      [
        fault('UND_ERR_SOCKET'),
        silence,
        answer(503),
        answer(302),
        endless(200),
        answer(200, {}),
        answer(400, {}),
      ],
    ];
    const some = fc.array(fc.constantFrom(...neverLeft), { maxLength: 11 });
    await fc.assert(
      fc.asyncProperty(some, fc.constantFrom(...mayHaveArrived), async (before, last) => {
        const discord = script([...before, last, answer(200, {})]);
        await settle(discord.request('followUp'));
        expect(discord.times).toHaveLength(before.length + 1);
      }),
      { numRuns: 100 },
    );
  });

  it('no more than 500 requests are refused in ten minutes, by however many it is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(status, headers), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(name, fc.integer({ min: 0, max: 2000 })), { minLength: 1, maxLength: 10 }),
        async (answers, asked) => {
          const refused: number[] = [];
          const reactions = Array.from({ length: 3000 }, (_, index): Reaction => {
            const [code, head] = answers[index % answers.length] ?? [200, {}];
            const counts =
              code === 401 || code === 403 || (code === 429 && head['x-ratelimit-scope'] !== 'shared');
            return () => {
              if (counts) refused.push(performance.now());
              return answer(code, {}, head)();
            };
          });
          const discord = script(reactions);
          const ends: Promise<unknown>[] = [];
          for (let round = 0; round < 90; round += 1) {
            for (const [each, pause] of asked) {
              ends.push(discord.request(each).catch(() => undefined));
              await vi.advanceTimersByTimeAsync(pause);
            }
          }
          await vi.advanceTimersByTimeAsync(900_000);
          await Promise.all(ends);
          const most = refused.map(
            (time, index) => refused.findLastIndex((other) => other < time + 600_000) - index,
          );
          expect(Math.max(0, ...most)).toBeLessThan(500);
        },
      ),
      { numRuns: 5 },
    );
  });
});
