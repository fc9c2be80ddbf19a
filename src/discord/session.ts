import { type Client, Events, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';

/** At one attempt in half a second or more. */
const mostFailedResumes = 5;

export type SessionCare = {
  buildStrategy: NonNullable<WebSocketOptions['buildStrategy']>;
  watch(client: Client): void;
};

/**
 * Gives up a session that cannot be resumed: where the address for resuming answers with an error,
 * discord.js would ask there for ever instead of beginning anew at the main one.
 */
export function createSessionCare(): SessionCare {
  let forgetSession: (shardId: number) => void = () => undefined;
  let failedResumes = 0;
  return {
    buildStrategy(manager) {
      forgetSession = (shardId) => void manager.options.updateSessionInfo(shardId, null);
      return new SimpleShardingStrategy(manager);
    },
    watch(client) {
      client.on(Events.ShardReconnecting, (shardId) => {
        failedResumes += 1;
        if (failedResumes > mostFailedResumes) forgetSession(shardId);
      });
      for (const success of [Events.ShardResume, Events.ShardReady] as const) {
        client.on(success, () => {
          failedResumes = 0;
        });
      }
    },
  };
}
