import { Client, Events, type Interaction } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import { vi } from 'vitest';
import type { Answering } from '#answering/answering.ts';
import { createRouter, type Outcome, type Router } from '#discord/interactions/router.ts';
import { createMeter, type Meter } from '#health/meter.ts';
import { listeningLog } from '#tests/discord/fakes.ts';

/** A request as the router sent it. */
export type Sent = { verb: 'POST' | 'PATCH'; route: string; body: unknown };

export type Desk = {
  router: Router;
  sent: Sent[];
  /** Takes the place of Discord's next answers: each refuses a request by throwing. */
  refusals: (() => never)[];
  outcomes: Outcome[];
  lines: string[];
  meter: Meter;
  /** Lets an interaction arrive. */
  take(raw: APIInteraction): Promise<void>;
};

const client = new Client({ intents: [] });

/** What discord.js makes of an interaction, without any connection. */
export function arriving(raw: APIInteraction): Interaction {
  const arrived: Interaction[] = [];
  client.once(Events.InteractionCreate, (interaction) => arrived.push(interaction));
  Reflect.get(client, 'actions').InteractionCreate.handle(raw);
  const [interaction] = arrived;
  if (!interaction) throw new Error('discord.js made nothing of it');
  return interaction;
}

/** A router whose requests go nowhere, over an answering that does only what a test gives it. */
export function routerOver(answering: Partial<Answering>): Desk {
  const { log, lines } = listeningLog();
  const meter = createMeter();
  const sent: Sent[] = [];
  const refusals: (() => never)[] = [];
  const outcomes: Outcome[] = [];
  const send = (verb: Sent['verb']) => async (route: string, given?: { body?: unknown }) => {
    sent.push({ verb, route, body: given?.body });
    refusals.shift()?.();
  };
  const router = createRouter({
    answering: answeringWith(answering),
    rest: { post: send('POST'), patch: send('PATCH') },
    ...{ log, meter },
    random: () => 0.5,
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  const take = (raw: APIInteraction) => router.handle(arriving(raw));
  return { router, sent, refusals, outcomes, lines, meter, take };
}

/** One that answers nothing but what a test gives it. */
export function answeringWith(parts: Partial<Answering>): Answering {
  const missing = () => Promise.reject(new Error('Not to be asked'));
  return {
    commands: [],
    command: missing,
    typed: missing,
    onMessage: missing,
    button: missing,
    suggest: missing,
    examples: missing,
    ...parts,
  };
}

/** The text of all that was sent. */
export function textOf(sent: readonly Sent[]): string {
  return JSON.stringify(sent.map(({ body }) => body));
}

export const turnClock = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
