import type { Interaction } from 'discord.js';
import type { Answering } from '#answering/answering.ts';
import { BusyError, busy } from '#answering/busy.ts';
import type { Log } from '#config/log.ts';
import { tooSlow, within } from '#discord/within.ts';
import type { Meter } from '#health/meter.ts';
import { createGuard, type Ending } from './guard.ts';
import { type Plan, planFor } from './plan.ts';
import { createRecent } from './recent.ts';
import { openReply, type Reply, type Sender } from './reply.ts';
import { times } from './times.ts';
import { createWaits, type Waits } from './waits.ts';

/** After a lost connection Discord sends anew what came since; nobody asks this much meanwhile. */
const mostRecent = 10_000;

export type Outcome = Ending & { id: string };

export type RouterOptions = {
  answering: Answering;
  /** What answers are sent with; needs no token of the bot. */
  rest: Sender;
  log: Log;
  meter: Meter;
  /** From 0 to 1, for references in the log. */
  random?: () => number;
  /** Hears once of every interaction how it ended. */
  onOutcome?(outcome: Outcome): void;
};

export type Router = {
  /** Answers an interaction, once however often it comes; never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Resolves once everything taken up so far is answered. */
  settled(): Promise<void>;
  /** From now on everybody is told that the bot is being restarted, soon also those who wait; then as `settled`. */
  stop(): Promise<void>;
};

/** One way for all interactions: acknowledged in time, answered or told why not, counted by their endings. */
export function createRouter(options: RouterOptions): Router {
  const { answering, rest, log, meter, random = Math.random, onOutcome } = options;
  const guard = createGuard(log, random);
  const isNew = createRecent(mostRecent);
  const waits = createWaits();
  const pending = new Set<Promise<void>>();
  let stopping = false;

  const answer = async (interaction: Interaction, reply: Reply) => {
    if (stopping) throw new BusyError(busy.stopping);
    await carryOut(planFor(interaction, answering), reply, waits, meter);
  };
  const take = async (interaction: Interaction) => {
    const reply = openReply(interaction, rest);
    const ending = await guard(interaction, reply, () => answer(interaction, reply));
    meter.count(`interaction.${ending.outcome}${ending.cause === null ? '' : `.${ending.cause}`}`);
    onOutcome?.({ id: interaction.id, ...ending });
  };
  const settled = async () => {
    while (pending.size > 0) await Promise.all(pending);
  };
  return {
    async handle(interaction) {
      if (!isNew(interaction.id)) {
        meter.count('interaction.repeated');
        return;
      }
      const taken = take(interaction);
      pending.add(taken);
      await taken.finally(() => pending.delete(taken));
    },
    settled,
    async stop() {
      stopping = true;
      const timer = setTimeout(() => waits.breakOff(new BusyError(busy.stopping)), times.farewell);
      await settled();
      clearTimeout(timer);
    },
  };
}

/**
 * Gives what a plan brings as it comes, after a sign of life where it takes its time. Rejects as the
 * answering does, and as `Reply` does.
 */
async function carryOut(plan: Plan, reply: Reply, waits: Waits, meter: Meter): Promise<void> {
  if (plan.kind === 'suggestions') {
    const suggested = await within(plan.suggested, times.suggest);
    if (suggested === tooSlow) throw new BusyError(busy.full);
    await reply.suggest(suggested);
    return;
  }
  const answered = waits.for(plan.answered);
  // It may fail while the deferral is still on its way.
  answered.catch(() => undefined);
  if ((await within(answered, times.acknowledge)) === tooSlow) {
    meter.count('interaction.deferred');
    await reply.defer(plan.deferral);
  }
  const responses = await within(answered, times.longestAnswer);
  if (responses === tooSlow) throw new BusyError(busy.tooLong);
  await reply.give(responses);
}
