import { GatewayOpcodes, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import { isFrame, judgeEvent } from './frames.ts';

type BuildStrategy = NonNullable<WebSocketOptions['buildStrategy']>;
type Manager = Parameters<BuildStrategy>[0];

type Socket = {
  on(event: string, listener: (...parts: unknown[]) => void): unknown;
  terminate(): void;
};

/** What a Client has below it: its way to the gateway. */
export type Line = {
  buildStrategy: BuildStrategy;
  /** Sends a heartbeat, which a peer that is there acknowledges at once. */
  probe(): void;
  /** Milliseconds for which Discord lets the bot begin no session, as it said when it was asked; mostly 0. */
  closedFor(): Promise<number>;
  /** Ends it for good, whether or not the peer is there. Nothing connects again and nothing is told any more. */
  cut(): void;
};

export type LineEvents = {
  /** Something arrived. */
  onSign(): void;
  /** A frame arrived that is none, or an event that discord.js would stumble over; it is dropped. */
  onMalformed(): void;
};

/** The only shard: Discord asks for more at 2,500 servers, which is told as a refusal. */
const shard = 0;

/** The name of an event that discord.js passes over. */
const droppedEvent = 'DROPPED';

/** The line of one Client, made by discord.js once it logs in. */
export function createLine(events: LineEvents): Line {
  let manager: Manager | null = null;
  let strategy: SimpleShardingStrategy | null = null;
  return {
    buildStrategy(made) {
      manager = made;
      strategy = new SimpleShardingStrategy(made);
      listen(made, strategy, events);
      return strategy;
    },
    probe: () => void (manager && beat(manager)),
    async closedFor() {
      const limit = (await manager?.fetchGatewayInformation())?.session_start_limit;
      return limit && limit.remaining < 1 ? limit.reset_after : 0;
    },
    cut() {
      if (manager) silence(manager);
      for (const socket of strategy ? socketsOf(strategy) : []) {
        socket.on('error', () => undefined);
        socket.terminate();
      }
    },
  };
}

/** These listeners come before those of discord.js, which has only just made the manager. */
function listen(manager: Manager, strategy: SimpleShardingStrategy, events: LineEvents): void {
  manager.on('hello', () => {
    events.onSign();
    for (const socket of socketsOf(strategy)) {
      socket.on('message', (data, isBinary) => {
        events.onSign();
        if (isBinary !== true && !isFrame(String(data))) events.onMalformed();
      });
    }
  });
  manager.on('dispatch', ({ data }: { data: { t: string; d: unknown } }) => {
    const verdict = judgeEvent(data);
    if (verdict === 'malformed') events.onMalformed();
    if (verdict !== 'read') data.t = droppedEvent;
  });
}

/** A heartbeat that cannot be sent needs no telling: there will be no sign of life either. */
async function beat(manager: Manager): Promise<void> {
  try {
    const session = await manager.options.retrieveSessionInfo(shard);
    if (session) await manager.send(shard, { op: GatewayOpcodes.Heartbeat, d: session.sequence });
  } catch {}
}

/**
 * A shard that is between two connections cannot be stopped; but before it connects it asks for its
 * session, and waits for ever for an answer that does not come.
 */
function silence(manager: Manager): void {
  manager.removeAllListeners();
  manager.on('error', () => undefined);
  manager.options.retrieveSessionInfo = () => new Promise(() => undefined);
}

/** discord.js keeps them to itself, and leaves one open that it has not done connecting. */
function socketsOf(strategy: SimpleShardingStrategy): Socket[] {
  const shards: unknown = Reflect.get(strategy, 'shards');
  const all: unknown[] = shards instanceof Map ? [...shards.values()] : [];
  return all.map(connectionOf).filter(isSocket);
}

function connectionOf(of: unknown): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, 'connection') : null;
}

function isSocket(thing: unknown): thing is Socket {
  return (
    typeof thing === 'object' &&
    thing !== null &&
    'on' in thing &&
    typeof thing.on === 'function' &&
    'terminate' in thing &&
    typeof thing.terminate === 'function'
  );
}
