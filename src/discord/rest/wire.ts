import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import type { Meter } from '#health/meter.ts';

type MakeRequest = RESTOptions['makeRequest'];

/** The one way to Discord's REST API. */
export type Wire = {
  /** For discord.js: sends a request, again where that is right, and gives the whole answer. */
  makeRequest: MakeRequest;
};

export type WireOptions = {
  meter: Meter;
  /** From 0 to 1, for jitter. */
  random?: () => number;
  /** Called once when Discord does not know the bot's token. */
  onTokenRefused?(): void;
  /** Sends one request once. */
  send?: MakeRequest;
};

export function createWire({ send = DefaultRestOptions.makeRequest }: WireOptions): Wire {
  return { makeRequest: send };
}
