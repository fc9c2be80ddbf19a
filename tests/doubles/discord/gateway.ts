import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { ready, server } from './greeting.ts';
import { botToken } from './identity.ts';

const frameSchema = z.object({ op: z.number(), d: z.unknown().optional() });
const identifySchema = z.object({ token: z.string(), intents: z.number() });
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

const heartbeatInterval = 41_250;
const resumePath = '/resume';

type Event = { op: number; s: number; t: string; d: unknown };

/** Discord's gateway for one bot: one session whose events are kept, so that a resume can replay them. */
export class Gateway {
  /** The intents of every IDENTIFY, in order. */
  readonly identified: number[] = [];
  resumed = 0;
  /** How many connections there have been. */
  connections = 0;
  /** When set, new connections are taken and nothing is said. */
  deaf = false;
  /** When set, every IDENTIFY and RESUME is answered by closing with this code. */
  refusal: number | null = null;

  /** When set, connections to the address for resuming are answered with 503. */
  resumeOutage = false;

  readonly #sockets: WebSocketServer;
  readonly #identifications = new EventEmitter();
  readonly #url: () => string;
  #current: WebSocket | null = null;
  #events: Event[] = [];

  constructor(http: Server) {
    this.#sockets = new WebSocketServer({
      server: http,
      verifyClient: ({ req }, admit) => admit(!(this.resumeOutage && req.url?.startsWith(resumePath)), 503),
    });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
    this.#url = () => `ws://127.0.0.1:${portOf(http)}`;
  }

  get url(): string {
    return this.#url();
  }

  /** Sends an event; while nobody is connected it waits for a resume. */
  dispatch(t: string, d: unknown): void {
    const event = { op: GatewayOpcodes.Dispatch, s: this.#events.length + 1, t, d };
    this.#events.push(event);
    this.sendRaw(JSON.stringify(event));
  }

  /** Sends any text as a frame, such as one that is no JSON. */
  sendRaw(text: string): void {
    this.#current?.send(text);
  }

  /** Closes the connection with one of Discord's codes. */
  close(code: number): void {
    this.#current?.close(code);
    this.#current = null;
  }

  /** Cuts the connection without a word. */
  cut(): void {
    this.#current?.terminate();
    this.#current = null;
  }

  /** Resolves when a bot identifies again. */
  async nextIdentify(): Promise<void> {
    await once(this.#identifications, 'identified');
  }

  /** Falls silent: nothing is read any more, not even a farewell. Returns what ends that. */
  freeze(): () => void {
    const frozen = this.#current;
    frozen?.pause();
    return () => frozen?.resume();
  }

  /** How many connections the bot holds open. */
  get open(): number {
    return this.#sockets.clients.size;
  }

  stop(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    this.connections += 1;
    if (this.deaf) return;
    socket.on('message', (data) => this.#receive(socket, data));
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatInterval } });
  }

  #receive(socket: WebSocket, data: RawData): void {
    const { op, d } = frameSchema.parse(JSON.parse(String(data)));
    if (op === GatewayOpcodes.Heartbeat) send(socket, { op: GatewayOpcodes.HeartbeatAck });
    else if (op === GatewayOpcodes.Identify) this.#identify(socket, identifySchema.parse(d));
    else if (op === GatewayOpcodes.Resume) this.#resume(socket, resumeSchema.parse(d));
  }

  #identify(socket: WebSocket, { token, intents }: z.infer<typeof identifySchema>): void {
    this.identified.push(intents);
    if (!this.#admits(socket, token)) return;
    this.#current = socket;
    this.#events = [];
    this.dispatch(GatewayDispatchEvents.Ready, ready(this.url + resumePath));
    this.dispatch(GatewayDispatchEvents.GuildCreate, server);
    this.#identifications.emit('identified');
  }

  #resume(socket: WebSocket, { token, seq }: z.infer<typeof resumeSchema>): void {
    if (!this.#admits(socket, token)) return;
    this.resumed += 1;
    this.#current = socket;
    for (const event of this.#events.slice(seq)) send(socket, event);
    this.dispatch(GatewayDispatchEvents.Resumed, {});
  }

  #admits(socket: WebSocket, token: string): boolean {
    const code = token === botToken ? this.refusal : GatewayCloseCodes.AuthenticationFailed;
    if (code !== null) socket.close(code);
    return code === null;
  }
}

function send(socket: WebSocket, frame: object): void {
  socket.send(JSON.stringify(frame));
}

function portOf(http: Server): number {
  const address: AddressInfo | string | null = http.address();
  if (address === null || typeof address === 'string') throw new Error('The stub is not listening');
  return address.port;
}
