import { GatewayOpcodes } from 'discord-api-types/v10';
import { snowflake } from './identity.ts';

export type Event = { op: number; s: number; t: string; d: unknown };

/** So many events can be replayed; a session that has missed more is over. */
const mostKept = 2000;

/** What a bot has been told since it identified, so that a resume can replay it. */
export class Session {
  readonly id = snowflake();
  #events: Event[] = [];
  #latest = 0;

  /** Adds an event under the next number. */
  add(t: string, d: unknown): Event {
    this.#latest += 1;
    const event = { op: GatewayOpcodes.Dispatch, s: this.#latest, t, d };
    this.#events.push(event);
    if (this.#events.length > 2 * mostKept) this.#events = this.#events.slice(-mostKept);
    return event;
  }

  /** Everything after the event of this number; null where it is not kept any more. */
  since(seq: number): Event[] | null {
    const oldest = this.#events[0]?.s ?? 1;
    if (seq < oldest - 1 || seq > this.#latest) return null;
    return this.#events.filter(({ s }) => s > seq);
  }
}
