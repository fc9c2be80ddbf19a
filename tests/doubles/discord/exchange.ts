import type { APIInteraction } from 'discord-api-types/v10';
import { z } from 'zod';
import { isDeferral } from './deferrals.ts';
import type { Refusal } from './refusals.ts';

const responseSchema = z.looseObject({
  type: z.number(),
  data: z
    .looseObject({
      flags: z.number().optional(),
      components: z.array(z.unknown()).optional(),
      choices: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
      allowed_mentions: z.unknown().optional(),
    })
    .optional(),
});

/** A first response as the bot sent it. */
export type FirstResponse = z.infer<typeof responseSchema>;

const messageSchema = z.looseObject({
  flags: z.number().optional(),
  components: z.array(z.unknown()).default([]),
});

/** A message that the bot sent after its first response. */
export type FollowUp = z.infer<typeof messageSchema>;

/** Something that people see, or choices that are offered to them. */
export type Shown = {
  as: 'first response' | 'edit' | 'follow-up' | 'choices';
  /** Milliseconds from the dispatch. */
  after: number;
  body: FollowUp | FirstResponse;
};

/** One interaction and all that came in answer to it. */
export type Exchange = {
  readonly id: string;
  readonly token: string;
  readonly askedAt: number;
  arrived: PromiseWithResolvers<FirstResponse>;
  /** Milliseconds from the dispatch to the first response; null before it. */
  took: number | null;
  /** Whether a deferral still waits for its answer. */
  thinking: boolean;
  shown: Shown[];
  followUps: FollowUp[];
  /** Milliseconds that are counted on top of what the clock tells. */
  aged: number;
  /** Refuses the next response. */
  refusal: Refusal | null;
  /** Refuses a follow-up in place of taking it as the one of this number, from 1. */
  followUpRefusal: { number: number; refusal: Refusal } | null;
  /** Called at each follow-up. */
  watch: () => void;
};

export function openExchange({ id, token }: APIInteraction): Exchange {
  const arrived = Promise.withResolvers<FirstResponse>();
  // Nobody need wait for a response that comes with faults.
  arrived.promise.catch(() => undefined);
  return {
    id,
    token,
    askedAt: performance.now(),
    arrived,
    took: null,
    thinking: false,
    shown: [],
    followUps: [],
    aged: 0,
    refusal: null,
    followUpRefusal: null,
    watch: () => undefined,
  };
}

/** Milliseconds since the dispatch. */
export function ageOf({ askedAt, aged }: Exchange): number {
  return performance.now() - askedAt + aged;
}

/** Takes the first response. */
export function begin(exchange: Exchange, body: unknown): void {
  const response = responseSchema.parse(body);
  exchange.took = ageOf(exchange);
  if (isDeferral(response.type)) exchange.thinking = true;
  else show(exchange, response.data?.choices ? 'choices' : 'first response', response);
  exchange.arrived.resolve(response);
}

/** Takes new contents for the first response, or the contents that it has been waiting for. */
export function edit(exchange: Exchange, body: unknown): void {
  exchange.thinking = false;
  show(exchange, 'edit', messageSchema.parse(body));
}

/** Takes a further message. Discord puts the first one in the place of a deferral that is still open. */
export function followUp(exchange: Exchange, body: unknown): void {
  const message = messageSchema.parse(body);
  exchange.thinking = false;
  exchange.followUps.push(message);
  show(exchange, 'follow-up', message);
  exchange.watch();
}

function show(exchange: Exchange, as: Shown['as'], body: Shown['body']): void {
  exchange.shown.push({ as, after: ageOf(exchange), body });
}
