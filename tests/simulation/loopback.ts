import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { z } from 'zod';

/** What is under way between the two ends of connections within this process. */
export type Loopback = {
  /** Whether everything that was written has been read, and every farewell heard. */
  isQuiet(): boolean;
  /** Waits no more for what is under way now. */
  abandon(): void;
  stop(): void;
};

type Ends = { client: Socket; server: Socket | null };

const socketSchema = z.object({ socket: z.custom<Socket>() });

/**
 * Watches every TCP connection that this process opens to itself. Both ends are at hand, so that it can be
 * told exactly whether bytes are still on their way: no waiting for some time in the hope that they are not.
 */
export function watchLoopback(): Loopback {
  const open = new Set<Ends>();
  const servers = new Map<number, Socket>();
  const onClient = (message: unknown) => {
    const { socket } = socketSchema.parse(message);
    open.add({ client: socket, server: null });
  };
  const onServer = (message: unknown) => {
    const { socket } = socketSchema.parse(message);
    if (socket.remotePort !== undefined) servers.set(socket.remotePort, socket);
  };
  subscribe('net.client.socket', onClient);
  subscribe('net.server.socket', onServer);
  return {
    isQuiet() {
      let quiet = true;
      for (const ends of open) {
        ends.server ??= claim(servers, ends.client);
        if (isOver(ends)) open.delete(ends);
        else if (!isLevel(ends)) quiet = false;
      }
      return quiet;
    },
    abandon() {
      for (const ends of open) if (!isLevel(ends)) open.delete(ends);
    },
    stop() {
      unsubscribe('net.client.socket', onClient);
      unsubscribe('net.server.socket', onServer);
    },
  };
}

function claim(servers: Map<number, Socket>, { localPort }: Socket): Socket | null {
  const server = localPort === undefined ? undefined : servers.get(localPort);
  if (localPort !== undefined) servers.delete(localPort);
  return server ?? null;
}

function isOver({ client, server }: Ends): boolean {
  return client.closed && (server === null || server.closed);
}

/** An end that has been paused on purpose reads nothing, and is not waited for. */
function isLevel({ client, server }: Ends): boolean {
  if (client.connecting || server === null) return false;
  if (server.isPaused() || client.isPaused()) return true;
  if (client.destroyed !== server.destroyed) return false;
  return client.bytesWritten === server.bytesRead && server.bytesWritten === client.bytesRead;
}
