import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { busy } from '#answering/busy.ts';
import { answerHere } from '#answering/here.ts';
import { createDesk } from '#command/desk.ts';
import { times } from '#discord/interactions/times.ts';
import type { Responses } from '#render/discord/payload.ts';
import { command, modal, press, typing } from '#tests/doubles/discord/interactions.ts';
import { commandsOnMessages, emptyArchive } from '#tests/fixtures/commands.ts';
import { routerOver, textOf, turnClock } from './arriving.ts';

const here = answerHere(createDesk(commandsOnMessages, emptyArchive));
const harbours = { topic: 'harbours' };
const never = () => new Promise<never>(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an interaction that comes twice', () => {
  it('is answered once, also while it is still being answered', async () => {
    const { take, sent, meter, outcomes } = routerOver(here);
    const asked = command('figures', harbours);
    await Promise.all([take(asked), take(asked)]);
    await take(asked);
    expect(sent).toHaveLength(1);
    expect(outcomes).toHaveLength(1);
    expect(meter.counts()).toEqual({ 'interaction.answered': 1, 'interaction.repeated': 2 });
  });
});

describe('an answer that would come too late', () => {
  it.each([
    [times.latestFirstResponse, 1],
    [times.latestFirstResponse + 1, 0],
  ])('is not sent: after %i ms there are %i', async (wait, count) => {
    const { take, sent, outcomes, meter, lines } = routerOver({
      async command(request, audience) {
        // As if this thread had been held up: no timer runs meanwhile.
        vi.setSystemTime(Date.now() + wait);
        vi.spyOn(performance, 'now').mockReturnValue(performance.now() + wait);
        return here.command(request, audience);
      },
    });
    await take(command('figures', harbours));
    vi.restoreAllMocks();
    expect(sent).toHaveLength(count);
    expect(outcomes).toMatchObject([
      count === 1 ? { outcome: 'answered' } : { outcome: 'lost', cause: 'late' },
    ]);
    expect(meter.counts()['interaction.lost.late']).toBe(count === 1 ? undefined : 1);
    expect(lines).toHaveLength(1 - count);
  });

  it('is not waited for longer than a minute, and the asker is told', async () => {
    const { take, sent, outcomes } = routerOver({ command: () => new Promise(() => undefined) });
    const taken = take(command('figures', harbours));
    await turnClock(times.acknowledge + times.longestAnswer + 1);
    await taken;
    expect(sent).toHaveLength(2);
    expect(textOf(sent)).toContain(busy.tooLong);
    expect(outcomes).toMatchObject([{ outcome: 'told' }]);
  });
});

describe('a bot that is being stopped', () => {
  it('tells whoever comes now, and finishes what is under way', async () => {
    const answer = Promise.withResolvers<Responses>();
    const { router, take, sent } = routerOver({ ...here, command: () => answer.promise });
    const underWay = take(command('figures', harbours));
    const stopped = router.stop();
    await take(press('v|figures|1|topic=harbours'));
    await take(typing('figures', 'topic', 'h'));
    expect(textOf(sent)).toContain(busy.stopping);
    expect(sent[1]).toMatchObject({ body: { data: { choices: [] } } });
    answer.resolve(await here.command({ command: 'figures', options: harbours, page: 1 }, 'asker'));
    await Promise.all([underWay, stopped]);
    expect(textOf(sent.slice(2))).toContain('harbours');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells those who wait for too long', async () => {
    const { router, take, sent, outcomes } = routerOver({ command: never });
    const underWay = take(command('figures', harbours));
    const stopped = router.stop();
    await turnClock(times.farewell - 1);
    expect(textOf(sent)).not.toContain(busy.stopping);
    await turnClock(1);
    await Promise.all([underWay, stopped]);
    expect(sent.map(({ verb }) => verb)).toEqual(['POST', 'PATCH']);
    expect(textOf(sent)).toContain(busy.stopping);
    expect(outcomes).toMatchObject([{ outcome: 'told' }]);
  });
});

describe('what this bot never offers', () => {
  it('is told what it does offer, in private', async () => {
    const { take, sent, outcomes } = routerOver(here);
    await take(modal());
    expect(sent).toMatchObject([
      {
        body: {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral },
        },
      },
    ]);
    expect(textOf(sent)).toContain('/help');
    expect(outcomes).toMatchObject([{ outcome: 'told' }]);
  });
});
