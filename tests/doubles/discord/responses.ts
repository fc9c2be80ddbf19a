import type { APIInteraction } from 'discord-api-types/v10';
import { z } from 'zod';

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

const followUpSchema = z.looseObject({ flags: z.number().optional(), components: z.array(z.unknown()) });

/** A message that the bot sent after its first response. */
export type FollowUp = z.infer<typeof followUpSchema>;

type Open = {
  token: string;
  askedAt: number;
  expired: boolean;
  refusal: Refusal | null;
  /** Milliseconds from the dispatch to the first response; null before it. */
  took: number | null;
  arrived: PromiseWithResolvers<FirstResponse>;
  followUps: FollowUp[];
  /** Refuses a follow-up in place of taking it as the one of this number, from 1. */
  followUpRefusal: { number: number; refusal: Refusal } | null;
  /** Called at each follow-up. */
  watch: () => void;
};

/** An error as Discord's REST API words it. */
export type Refusal = { status: number; code: number; message: string };

const unknownInteraction: Refusal = { status: 404, code: 10_062, message: 'Unknown interaction' };

const alreadyAcknowledged: Refusal = {
  status: 400,
  code: 40_060,
  message: 'Interaction has already been acknowledged.',
};

const tooManyFollowUps: Refusal = {
  status: 400,
  code: 40_094,
  message: 'This interaction has reached the maximum number of follow up messages',
};

/** For a bot that is not in the server: a user's own app. */
const mostFollowUps = 5;

/** Which interactions wait for their first response, and what came. */
export class Responses {
  readonly #open = new Map<string, Open>();

  /** Begins to wait for the response to an interaction. */
  expect({ id, token }: APIInteraction): Promise<FirstResponse> {
    const arrived = Promise.withResolvers<FirstResponse>();
    this.#open.set(id, {
      token,
      askedAt: performance.now(),
      expired: false,
      refusal: null,
      took: null,
      arrived,
      followUps: [],
      followUpRefusal: null,
      watch: () => undefined,
    });
    return arrived.promise;
  }

  /** Lets the time for a response run out. */
  expire({ id }: APIInteraction): void {
    this.#of(id).expired = true;
  }

  /** Refuses the next response to an interaction. */
  refuseOnce({ id }: APIInteraction, refusal: Refusal): void {
    this.#of(id).refusal = refusal;
  }

  /** Milliseconds that the bot took. */
  took({ id }: APIInteraction): number {
    return this.#of(id).took ?? Number.NaN;
  }

  /** Takes a response; gives the refusal where Discord would not take it. */
  take(id: string, token: string, body: unknown): Refusal | null {
    const open = this.#open.get(id);
    if (!open || open.token !== token || open.expired) return unknownInteraction;
    if (open.took !== null) return alreadyAcknowledged;
    if (open.refusal) {
      const refusal = open.refusal;
      open.refusal = null;
      return refusal;
    }
    open.took = performance.now() - open.askedAt;
    open.arrived.resolve(responseSchema.parse(body));
    return null;
  }

  /** Ends the wait for a response that came with faults. */
  spoil(id: string, faults: readonly string[]): void {
    this.#open.get(id)?.arrived.reject(new Error(faults.join('\n')));
  }

  /** Refuses one follow-up to an interaction in place of taking it as that number, from 1. */
  refuseFollowUp({ id }: APIInteraction, number: number, refusal: Refusal): void {
    this.#of(id).followUpRefusal = { number, refusal };
  }

  /** Takes a follow-up; gives the refusal where Discord would not take it. */
  takeFollowUp(token: string, body: unknown): Refusal | null {
    const open = this.#answered(token);
    if (!open) return unknownInteraction;
    if (open.followUps.length === mostFollowUps) return tooManyFollowUps;
    if (open.followUpRefusal?.number === open.followUps.length + 1) return open.followUpRefusal.refusal;
    open.followUps.push(followUpSchema.parse(body));
    open.watch();
    return null;
  }

  /** The follow-ups to an interaction, once there are so many. */
  followUps({ id }: APIInteraction, count: number): Promise<FollowUp[]> {
    const open = this.#of(id);
    return new Promise((resolve) => {
      open.watch = () => {
        if (open.followUps.length >= count) resolve(open.followUps);
      };
      open.watch();
    });
  }

  /** Whether the first response under this token has come. */
  knows(token: string): boolean {
    return this.#answered(token) !== undefined;
  }

  #answered(token: string): Open | undefined {
    return [...this.#open.values()].find((open) => open.token === token && open.took !== null);
  }

  #of(id: string): Open {
    const open = this.#open.get(id);
    if (!open) throw new Error(`No interaction ${id} was sent`);
    return open;
  }
}
