import type { Server } from 'node:http';
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import { Gateway } from './gateway.ts';
import { Listener } from './listener.ts';
import type { FirstResponse } from './responses.ts';
import { Rest } from './rest.ts';

export type DiscordStub = {
  /** What to set DISCORD_API_URL to. */
  api: string;
  gateway: Gateway;
  rest: Rest;
  /** Where connections are taken, each of which can refuse them. */
  doors: { api: Listener; gateway: Listener; resume: Listener };
  /** Sends an interaction to the bot; resolves with its first response. */
  send(interaction: APIInteraction): Promise<FirstResponse>;
  stop(): Promise<void>;
};

/** A stand-in for Discord, REST API and gateway, on free ports of 127.0.0.1. */
export async function startStub(): Promise<DiscordStub> {
  const main = await Listener.open();
  const resume = await Listener.open();
  const urlOf = (server: Server) => `ws://127.0.0.1:${server === main.server ? main.port : resume.port}`;
  const gateway = new Gateway({ main: main.server, resume: resume.server, urlOf });
  const rest = new Rest(() => gateway.url);
  const api = await Listener.open(rest.listener);
  return {
    api: `http://127.0.0.1:${api.port}/api`,
    gateway,
    rest,
    doors: { api, gateway: main, resume },
    send(interaction) {
      const response = rest.responses.expect(interaction);
      gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
      return response;
    },
    async stop() {
      gateway.stop();
      await Promise.all([main, resume, api].map((listener) => listener.refuse()));
    },
  };
}
