import { DiscordAPIError } from 'discord.js';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BusyError } from '#answering/busy.ts';
import { answerHere } from '#answering/here.ts';
import { createDesk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { LossError } from '#discord/interactions/loss.ts';
import { times } from '#discord/interactions/times.ts';
import { ExchangeError } from '#discord/rest/errors.ts';
import type { Responses } from '#render/discord/payload.ts';
import { chosenOn, command, press, typing } from '#tests/doubles/discord/interactions.ts';
import { commandsOnMessages, emptyArchive } from '#tests/fixtures/commands.ts';
import { routerOver, textOf, turnClock } from './arriving.ts';

const v2 = MessageFlags.IsComponentsV2;
const ephemeral = MessageFlags.Ephemeral;
const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } =
  InteractionResponseType;

const here = answerHere(createDesk(commandsOnMessages, emptyArchive));
const harbours = { topic: 'harbours' };

/** An answering whose every answer waits for the test. */
function slow() {
  const answer = Promise.withResolvers<Responses>();
  const wait = () => answer.promise;
  const desk = routerOver({ commands: here.commands, command: wait, button: wait, onMessage: wait });
  return { ...desk, answer };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an answer that is there in time', () => {
  it(`is the first response, up to ${times.acknowledge} ms`, async () => {
    const { take, sent, answer } = slow();
    const taken = take(command('figures', harbours));
    await turnClock(times.acknowledge - 1);
    answer.resolve(await here.command({ command: 'figures', options: harbours, page: 1 }, 'asker'));
    await taken;
    expect(sent).toMatchObject([{ verb: 'POST', body: { type: ChannelMessageWithSource } }]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an answer that is not there in time is announced', () => {
  it.each([
    ['to the asker', {}, { flags: ephemeral }],
    ['to everyone with `share`', { share: true }, undefined],
  ])('%s, and then stands in that place', async (_, share, data) => {
    const { take, sent, answer, outcomes, meter } = slow();
    const asked = command('figures', { ...harbours, ...share });
    const taken = take(asked);
    await turnClock(times.acknowledge);
    expect(sent).toEqual([
      {
        verb: 'POST',
        route: `/interactions/${asked.id}/${asked.token}/callback`,
        body: { type: DeferredChannelMessageWithSource, ...(data ? { data } : {}) },
      },
    ]);
    const given = await here.command(
      { command: 'figures', options: harbours, page: 1 },
      data ? 'asker' : 'everyone',
    );
    answer.resolve(given);
    await taken;
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual({
      verb: 'PATCH',
      route: `/webhooks/${asked.application_id}/${asked.token}/messages/@original`,
      body: { ...given.first.data, flags: v2 },
    });
    expect(outcomes).toEqual([{ id: asked.id, outcome: 'answered', cause: null }]);
    expect(meter.counts()).toEqual({ 'interaction.answered': 1, 'interaction.deferred': 1 });
  });

  it('in private on somebody’s message, with its follow-ups behind', async () => {
    const { take, sent, answer } = slow();
    const text = Array.from({ length: 10 }, (_, place) => `word-number-${place}`)
      .join(' ')
      .repeat(3);
    const taken = take(chosenOn({ content: text }, 'List its words'));
    await turnClock(times.acknowledge);
    answer.resolve(await here.onMessage('List its words', text));
    await taken;
    expect(sent.map(({ verb, body }) => [verb, body])).toMatchObject([
      ['POST', { type: DeferredChannelMessageWithSource, data: { flags: ephemeral } }],
      ['PATCH', { flags: v2 }],
      ...sent.slice(2).map(() => ['POST', { flags: v2 | ephemeral }]),
    ]);
    expect(sent.length).toBeGreaterThan(2);
  });

  it.each([
    ['v', DeferredMessageUpdate, UpdateMessage],
    ['s', DeferredChannelMessageWithSource, ChannelMessageWithSource],
  ] as const)('by a button (%s) in its own way', async (letter, deferred, type) => {
    const { take, sent, answer } = slow();
    const taken = take(press(`${letter}|figures|1|topic=harbours`));
    await turnClock(times.acknowledge);
    const given = await here.button(`${letter}|figures|1|topic=harbours`, 'asker');
    expect(given.first.type).toBe(type);
    answer.resolve(given);
    await taken;
    expect(sent).toMatchObject([
      { verb: 'POST', body: { type: deferred } },
      { verb: 'PATCH', body: { flags: v2, components: given.first.data.components } },
    ]);
  });
});

describe('after it was announced, the asker is told why there is none', () => {
  it.each([
    [new MisuseError('That cannot be asked.'), 'That cannot be asked.'],
    [new BusyError('Ask again in a moment.'), 'Ask again in a moment.'],
    [new Error('broken'), 'reference 80000000'],
  ])('in the place of the answer (%s)', async (error, sentence) => {
    const { take, sent, answer, outcomes } = slow();
    const taken = take(command('figures', harbours));
    await turnClock(times.acknowledge);
    answer.reject(error);
    await taken;
    expect(sent[1]).toMatchObject({ verb: 'PATCH', body: { flags: v2 } });
    expect(textOf(sent)).toContain(sentence);
    expect(outcomes).toMatchObject([{ outcome: 'told' }]);
  });

  it('beside a message whose button was pressed, which stays as it is', async () => {
    const { take, sent, answer } = slow();
    const taken = take(press('v|figures|1|topic=harbours', 'by everyone'));
    await turnClock(times.acknowledge);
    answer.reject(new BusyError('Ask again in a moment.'));
    await taken;
    expect(sent[1]).toMatchObject({ verb: 'POST', body: { flags: v2 | ephemeral } });
    expect(sent[1]?.route).toMatch(/^\/webhooks\/\d+\/[^/]+$/);
  });

  it('but a misuse of what everyone is to see is told before, to the asker alone', async () => {
    const { take, sent } = slow();
    await take(command('figures', { share: true }));
    await take(press('s|figures|1', 'by the asker'));
    expect(sent).toMatchObject([
      { body: { type: ChannelMessageWithSource, data: { flags: v2 | ephemeral } } },
      { body: { type: ChannelMessageWithSource, data: { flags: v2 | ephemeral } } },
    ]);
  });
});

describe('suggestions', () => {
  it.each([
    [times.suggest - 1, 1],
    [times.suggest, 0],
  ])('that come after %i ms are %i', async (wait, count) => {
    const suggested = Promise.withResolvers<{ name: string; value: string }[]>();
    const { take, sent, outcomes } = routerOver({ suggest: () => suggested.promise });
    const taken = take(typing('figures', 'topic', 'har'));
    await turnClock(wait);
    suggested.resolve([{ name: 'Harbours', value: 'harbours' }]);
    await taken;
    expect(sent).toMatchObject([{ body: { type: 8, data: { choices: { length: count } } } }]);
    expect(outcomes).toMatchObject([{ outcome: count === 1 ? 'answered' : 'told' }]);
  });
});

describe('a deferral that may have arrived, as far as this bot knows', () => {
  const cut = (mayHaveArrived: boolean) => () => {
    throw new ExchangeError('The first response', 'UND_ERR_SOCKET', mayHaveArrived);
  };
  const refuse = (status: number, code: number) => () => {
    const body = { files: undefined, body: undefined };
    throw new DiscordAPIError({ code, message: 'No' }, code, status, 'POST', '', body);
  };
  const question = { command: 'figures', options: harbours, page: 1 };

  it('is followed by the answer, so that nobody waits for ever', async () => {
    const { take, sent, answer, outcomes, refusals } = slow();
    refusals.push(cut(true));
    const taken = take(command('figures', harbours));
    await turnClock(times.acknowledge);
    answer.resolve(await here.command(question, 'asker'));
    await taken;
    expect(sent).toMatchObject([{ verb: 'POST' }, { verb: 'PATCH' }]);
    expect(outcomes).toMatchObject([{ outcome: 'answered' }]);
  });

  it('is lost for its own cause where the answer finds no place', async () => {
    const { take, answer, outcomes, refusals } = slow();
    refusals.push(cut(true), () => {
      throw new LossError('expired', 'Unknown webhook');
    });
    const taken = take(command('figures', harbours));
    await turnClock(times.acknowledge);
    answer.resolve(await here.command(question, 'asker'));
    await taken;
    expect(outcomes).toMatchObject([{ outcome: 'lost', cause: 'unreachable' }]);
  });

  it('and one that did not arrive ends it', async () => {
    const { take, sent, outcomes, refusals } = slow();
    refusals.push(cut(false));
    const taken = take(command('figures', harbours));
    await turnClock(times.acknowledge);
    await taken;
    expect(sent).toHaveLength(1);
    expect(outcomes).toMatchObject([{ outcome: 'lost', cause: 'unreachable' }]);
  });

  it.each([
    ['behind it, where it had arrived', 'PATCH', command('figures', harbours)],
    ['beside the message whose button was pressed', 'POST', press('v|figures|1|topic=harbours')],
  ])('and one that is refused in the end is told about %s', async (_, verb, asked) => {
    const { take, sent, outcomes, refusals } = slow();
    refusals.push(refuse(401, 0), refuse(400, 40_060));
    const taken = take(asked);
    await turnClock(times.acknowledge);
    await taken;
    expect(sent).toMatchObject([{ verb: 'POST' }, { verb: 'POST' }, { verb }]);
    expect(textOf(sent.slice(2))).toContain('Sorry');
    expect(outcomes).toMatchObject([{ outcome: 'told' }]);
  });
});
