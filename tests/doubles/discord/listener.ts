import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A port of 127.0.0.1 that can refuse connections for a while. */
export class Listener {
  readonly server: Server;
  /** Also those that became web sockets, which the server itself loses sight of. */
  readonly #sockets = new Set<Socket>();
  #port = 0;

  private constructor(server: Server) {
    this.server = server;
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  /** Listens on a free port. */
  static async open(answer?: RequestListener): Promise<Listener> {
    // What is idle stays open: how long that may be is for the bot to say, by its own clock.
    const server = createServer({ keepAliveTimeout: 0 });
    if (answer) server.on('request', answer);
    const listener = new Listener(server);
    await listener.admit();
    return listener;
  }

  get port(): number {
    return this.#port;
  }

  /** Takes connections, again on the port of before. */
  async admit(): Promise<void> {
    if (this.server.listening) return;
    this.server.listen(this.#port, '127.0.0.1');
    await once(this.server, 'listening');
    this.#port = portOf(this.server);
  }

  /** Cuts every connection and takes no new ones. */
  async refuse(): Promise<void> {
    if (!this.server.listening) return;
    for (const socket of this.#sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('Nothing listens');
  return address.port;
}
