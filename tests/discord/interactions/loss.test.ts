import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answerHere } from '#answering/here.ts';
import { createDesk } from '#command/desk.ts';
import { type LossCause, lossCauseOf } from '#discord/interactions/loss.ts';
import { command } from '#tests/doubles/discord/interactions.ts';
import { echoCommands, emptyArchive } from '#tests/fixtures/commands.ts';
import { routerOver, textOf } from './arriving.ts';

const here = answerHere(createDesk(echoCommands, emptyArchive));
const request = { files: undefined, body: undefined };

function refused(status: number, code: number): DiscordAPIError {
  return new DiscordAPIError({ message: 'No', code }, code, status, 'POST', 'https://example.org', request);
}

function named(name: string): Error {
  return Object.assign(new Error('no'), { name });
}

const limit = {
  ...{ timeToReset: 1, limit: 1, method: 'POST', hash: '', url: '', route: '', majorParameter: '' },
  ...{ global: false, retryAfter: 1, sublimitTimeout: 0, scope: 'user' as const },
};

const causes: [LossCause, unknown][] = [
  ['expired', refused(404, 10_062)],
  ['expired', refused(404, 10_015)],
  ['expired', refused(404, 10_008)],
  ['expired', refused(401, 50_027)],
  ['duplicate-ack', refused(400, 40_060)],
  ['forbidden', refused(403, 50_001)],
  ['forbidden', refused(403, 50_013)],
  ['refused', refused(400, 50_035)],
  ['refused', refused(499, 0)],
  ['limited', refused(429, 0)],
  ['unreachable', refused(500, 0)],
  ['unreachable', new HTTPError(503, 'Unavailable', 'POST', 'https://example.org', request)],
  ['limited', new RateLimitError(limit)],
  ['limited', named('RateLimitedError')],
  ['suspended', named('SuspendedError')],
  ['unreachable', named('ExchangeError')],
  ['unreachable', 'words'],
];

describe('what Discord does not take', () => {
  it.each(causes)('is lost for one cause: %s', (cause, error) => {
    expect(lossCauseOf(error)).toBe(cause);
  });

  it.each(causes.filter(([cause]) => cause !== 'forbidden' && cause !== 'refused'))(
    'is counted with it, and nothing more is sent: %s',
    async (cause, error) => {
      const { take, sent, refusals, outcomes, meter } = routerOver(here);
      refusals.push(() => {
        throw error;
      });
      await take(command('figures', { topic: 'harbours' }));
      expect(sent).toHaveLength(1);
      expect(outcomes).toMatchObject([{ outcome: 'lost', cause }]);
      expect(meter.counts()).toEqual({ [`interaction.lost.${cause}`]: 1 });
    },
  );

  it.each([
    [403, 50_013, 'may not post here'],
    [400, 50_035, 'reference 80000000'],
  ])('is told the asker where that may be taken (%i, %i)', async (status, code, sentence) => {
    const { take, sent, refusals, outcomes } = routerOver(here);
    refusals.push(() => {
      throw refused(status, code);
    });
    await take(command('figures', { topic: 'harbours', share: true }));
    expect(sent).toHaveLength(2);
    expect(textOf(sent)).toContain(sentence);
    expect(outcomes).toMatchObject([{ outcome: 'told', cause: null }]);
  });

  it('is lost when that is not taken either', async () => {
    const { take, sent, refusals, outcomes } = routerOver(here);
    const refuse = () => {
      throw refused(403, 50_001);
    };
    refusals.push(refuse, refuse);
    await take(command('figures', { topic: 'harbours' }));
    expect(sent).toHaveLength(2);
    expect(outcomes).toMatchObject([{ outcome: 'lost', cause: 'forbidden' }]);
  });
});
