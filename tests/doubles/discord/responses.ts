import type { APIInteraction } from 'discord-api-types/v10';
import {
  ageOf,
  begin,
  type Exchange,
  edit,
  type FirstResponse,
  type FollowUp,
  followUp,
  openExchange,
} from './exchange.ts';
import {
  alreadyAcknowledged,
  invalidToken,
  type Refusal,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
} from './refusals.ts';

export type { FirstResponse, FollowUp } from './exchange.ts';
export type { Refusal } from './refusals.ts';

/** For a bot that is not in the server: a user's own app. */
const mostFollowUps = 5;

/** How long an interaction can be answered, in milliseconds of the global clock. */
export type Clocks = { firstResponse: number; token: number };

/** Which interactions wait for their first response, and what came. */
export class Responses {
  clocks: Clocks = { firstResponse: 3000, token: 900_000 };
  /** So many interactions are remembered, the latest ones. */
  mostKept = 20_000;
  readonly #byId = new Map<string, Exchange>();
  readonly #byToken = new Map<string, Exchange>();

  /** Begins to wait for the response to an interaction. */
  expect(interaction: APIInteraction): Promise<FirstResponse> {
    const exchange = openExchange(interaction);
    this.#byId.set(exchange.id, exchange);
    this.#byToken.set(exchange.token, exchange);
    this.#forgetOldest();
    return exchange.arrived.promise;
  }

  /** Lets the time for a response run out. */
  expire({ id }: APIInteraction): void {
    this.#of(id).aged = Number.POSITIVE_INFINITY;
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
    const exchange = this.#byId.get(id);
    if (!exchange || exchange.token !== token) return unknownInteraction;
    if (exchange.took !== null) return alreadyAcknowledged;
    if (ageOf(exchange) > this.clocks.firstResponse) return unknownInteraction;
    if (exchange.refusal) {
      const refusal = exchange.refusal;
      exchange.refusal = null;
      return refusal;
    }
    begin(exchange, body);
    return null;
  }

  /** Takes new contents for the first response; gives the refusal where Discord would not take them. */
  takeEdit(token: string, body: unknown): Refusal | null {
    const exchange = this.#alive(token);
    if (!exchange) return invalidToken;
    if (exchange.took === null) return unknownMessage;
    edit(exchange, body);
    return null;
  }

  /** Ends the wait for a response that came with faults. */
  spoil(id: string, faults: readonly string[]): void {
    this.#byId.get(id)?.arrived.reject(new Error(faults.join('\n')));
  }

  /** Refuses one follow-up to an interaction in place of taking it as that number, from 1. */
  refuseFollowUp({ id }: APIInteraction, number: number, refusal: Refusal): void {
    this.#of(id).followUpRefusal = { number, refusal };
  }

  /** Takes a follow-up; gives the refusal where Discord would not take it. */
  takeFollowUp(token: string, body: unknown): Refusal | null {
    const exchange = this.#alive(token);
    if (!exchange) return invalidToken;
    if (exchange.took === null) return unknownInteraction;
    if (exchange.followUps.length === mostFollowUps) return tooManyFollowUps;
    const { followUps, followUpRefusal } = exchange;
    if (followUpRefusal?.number === followUps.length + 1) return followUpRefusal.refusal;
    followUp(exchange, body);
    return null;
  }

  /** The follow-ups to an interaction, once there are so many. */
  followUps({ id }: APIInteraction, count: number): Promise<FollowUp[]> {
    const exchange = this.#of(id);
    return new Promise((resolve) => {
      exchange.watch = () => {
        if (exchange.followUps.length >= count) resolve(exchange.followUps);
      };
      exchange.watch();
    });
  }

  /** What an interaction and the answers to it are by now; undefined for one that is not remembered. */
  exchangeOf(id: string): Exchange | undefined {
    return this.#byId.get(id);
  }

  /** The same for the token of an interaction. */
  exchangeUnder(token: string): Exchange | undefined {
    return this.#byToken.get(token);
  }

  #alive(token: string): Exchange | undefined {
    const exchange = this.#byToken.get(token);
    return exchange && ageOf(exchange) <= this.clocks.token ? exchange : undefined;
  }

  #forgetOldest(): void {
    for (const [id, { token }] of this.#byId) {
      if (this.#byId.size <= this.mostKept) return;
      this.#byId.delete(id);
      this.#byToken.delete(token);
    }
  }

  #of(id: string): Exchange {
    const exchange = this.#byId.get(id);
    if (!exchange) throw new Error(`No interaction ${id} was sent`);
    return exchange;
  }
}
