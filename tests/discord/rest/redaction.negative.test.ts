import { inspect } from 'node:util';
import { Routes } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { describeError } from '#config/log.ts';
import { createRest } from '#discord/rest/rest.ts';
import { createWire } from '#discord/rest/wire.ts';
import { createMeter } from '#health/meter.ts';
import { listeningLog } from '../fakes.ts';
import { answer, api, inPieces, type Reaction } from './scripted.ts';

const canary = 'canary-7f3a';
const text = JSON.stringify({
  code: 50_035,
  message: canary,
  errors: { content: { _errors: [{ code: 'X', message: canary }] } },
});

/** As undici and others throw: with the address, the request and the answer on the error. */
const talkative: Reaction = async () => {
  const cause = Object.assign(new Error(canary), { code: canary, url: canary });
  throw Object.assign(new Error(`fetch ${canary} failed`, { cause }), {
    code: 'UND_ERR_SOCKET',
    socket: { canary },
    body: canary,
  });
};

const reactions: [string, Reaction][] = [
  ['a network error', talkative],
  ['something thrown that is no error', () => Promise.reject(canary)],
  ['a server error', answer(500, { message: canary })],
  ['a limit', answer(429, { message: canary, retry_after: 9999 }, { 'x-canary': canary })],
  ['half a body', inPieces(200, [Buffer.from(text), null])],
  ['broken JSON', inPieces(200, [Buffer.from(`{"${canary}`)])],
  ['a page', inPieces(200, [Buffer.from(canary)], 'text/html')],
];

const refusals: [string, Reaction][] = [
  ['a refusal', inPieces(400, [Buffer.from(text)])],
  ['a refusal with a page', inPieces(404, [Buffer.from(canary)], 'text/html')],
  ['a refusal with a mere text', inPieces(403, [Buffer.from(`"${canary}"`)])],
  [
    'a refusal with odd keys',
    answer(400, { code: 1, errors: { [canary]: { _errors: [{ code: canary }] } } }),
  ],
];

const posts = {
  'first response': Routes.interactionCallback('100000000000000002', canary),
  'follow-up': Routes.webhook('100000000000000001', canary),
};

async function failureOf(reaction: Reaction, route: keyof typeof posts): Promise<unknown> {
  const wire = createWire({ meter: createMeter(), send: reaction, random: () => 0 });
  const rest = createRest(wire, api);
  const body = { data: { content: canary } };
  return rest.post(posts[route], { body, auth: false, signal: AbortSignal.timeout(150) }).then(
    () => {
      throw new Error('Did not fail');
    },
    (error: unknown) => error,
  );
}

describe('an error of the wire', () => {
  it.each(reactions)('holds nothing of what was sent or answered after %s', async (_, reaction) => {
    for (const route of ['first response', 'follow-up'] as const) {
      const error = await failureOf(reaction, route);
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(canary);
      expect(error).not.toHaveProperty('cause');
    }
  });
});

describe('the log', () => {
  it.each([...reactions, ...refusals])(
    'holds nothing of what was sent or answered after %s',
    async (_, reaction) => {
      const error = await failureOf(reaction, 'follow-up');
      const { log, lines } = listeningLog();
      log.error({ err: error }, 'Failed');
      log.error({ err: new Error('above', { cause: error }) }, 'Failed');
      expect(lines.join('')).not.toContain(canary);
      expect(JSON.stringify(describeError(error))).toContain('Error');
    },
  );
});
