import { once } from 'node:events';
import { createServer } from 'node:http';
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import { Gateway } from './gateway.ts';
import type { FirstResponse } from './responses.ts';
import { Rest } from './rest.ts';

export type DiscordStub = {
  /** What to set DISCORD_API_URL to. */
  api: string;
  gateway: Gateway;
  rest: Rest;
  /** Sends an interaction to the bot; resolves with its first response. */
  send(interaction: APIInteraction): Promise<FirstResponse>;
  stop(): Promise<void>;
};

/** A stand-in for Discord, REST API and gateway, on a free port of 127.0.0.1. */
export async function startStub(): Promise<DiscordStub> {
  const http = createServer();
  const gateway = new Gateway(http);
  const rest = new Rest(() => gateway.url);
  http.on('request', rest.listener);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    api: gateway.url.replace('ws:', 'http:').concat('/api'),
    gateway,
    rest,
    send(interaction) {
      const response = rest.responses.expect(interaction);
      gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
      return response;
    },
    async stop() {
      gateway.stop();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
