import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { calm, type Mood } from './gateway-mood.ts';
import { ready, server } from './greeting.ts';
import { botToken } from './identity.ts';
import { type Event, Session } from './session.ts';

const frameSchema = z.object({ op: z.number(), d: z.unknown().optional() });
const identifySchema = z.object({ token: z.string(), intents: z.number() });
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

const heartbeatInterval = 41_250;

/** After these codes Discord does not let a session be resumed. */
const farewells = new Set<number>([
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.SessionTimedOut,
  GatewayCloseCodes.AlreadyAuthenticated,
]);

/** Where the sockets are served: the main address, and the one for resuming. */
export type Doors = { main: Server; resume: Server; urlOf(server: Server): string };

/** Discord's gateway for one bot: one session whose events are kept, so that a resume can replay them. */
export class Gateway {
  /** The intents of every IDENTIFY, in order. */
  readonly identified: number[] = [];
  /** When each IDENTIFY came, in milliseconds of the clock. */
  readonly identifiedAt: number[] = [];
  resumed = 0;
  /** How many connections there have been. */
  connections = 0;
  /** When set, every IDENTIFY and RESUME is answered by closing with this code. */
  refusal: number | null = null;
  /** What else is out of order. */
  mood: Mood = calm;
  /** Called with each event that is handed to a connection, also when it is replayed. */
  onDelivery: (event: Event) => void = () => undefined;

  readonly #doors: Doors;
  readonly #sockets: WebSocketServer[];
  readonly #identifications = new EventEmitter();
  readonly #frozen = new Set<WebSocket>();
  #current: WebSocket | null = null;
  #session: Session | null = null;

  constructor(doors: Doors) {
    this.#doors = doors;
    this.#sockets = [
      this.#serve(doors.main, () => this.mood.upgrade),
      this.#serve(doors.resume, () => this.mood.resumeUpgrade),
    ];
  }

  get url(): string {
    return this.#doors.urlOf(this.#doors.main);
  }

  /** Whether a bot is connected and has been let in. */
  get isConnected(): boolean {
    return this.#current !== null && !this.#frozen.has(this.#current);
  }

  /** Sends an event; while nobody is connected it waits for a resume. */
  dispatch(t: string, d: unknown): void {
    const event = this.#session?.add(t, d);
    if (event && this.isConnected) this.#deliver(event);
  }

  /** Sends any text as a frame, such as one that is no JSON. */
  sendRaw(text: string): void {
    if (this.isConnected) this.#current?.send(text);
  }

  /** Sends a frame that is no event. */
  sendFrame(op: GatewayOpcodes, d: unknown = null): void {
    this.sendRaw(JSON.stringify({ op, d }));
  }

  /** Forgets the session, so that it cannot be resumed. */
  forget(): void {
    this.#session = null;
  }

  /** Closes the connection with one of Discord's codes. */
  close(code: number): void {
    if (farewells.has(code)) this.forget();
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

  /** Falls silent: nothing is read or sent any more, not even a farewell. Returns what ends that. */
  freeze(): () => void {
    const frozen = this.#current;
    if (!frozen) return () => undefined;
    this.#frozen.add(frozen);
    frozen.pause();
    return () => {
      this.#frozen.delete(frozen);
      frozen.resume();
    };
  }

  /** How many connections the bot holds open. */
  get open(): number {
    return this.#sockets.reduce((sum, { clients }) => sum + clients.size, 0);
  }

  stop(): void {
    for (const sockets of this.#sockets) {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    }
  }

  #serve(http: Server, refusal: () => number | null): WebSocketServer {
    const sockets = new WebSocketServer({
      server: http,
      verifyClient: (_, admit) => admit(refusal() === null, refusal() ?? 200),
    });
    sockets.on('connection', (socket) => this.#greet(socket));
    // The address is taken and given up elsewhere.
    sockets.on('error', () => undefined);
    return sockets;
  }

  #greet(socket: WebSocket): void {
    this.connections += 1;
    socket.on('message', (data) => this.#receive(socket, data));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (this.#current === socket) this.#current = null;
    });
    const { helloAfter } = this.mood;
    if (helloAfter === 0) this.#hello(socket);
    else if (helloAfter !== null) setTimeout(() => this.#hello(socket), helloAfter);
  }

  #hello(socket: WebSocket): void {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatInterval } });
    if (this.mood.cuts === 'after hello') socket.terminate();
  }

  #receive(socket: WebSocket, data: RawData): void {
    const { op, d } = frameSchema.parse(JSON.parse(String(data)));
    if (op === GatewayOpcodes.Heartbeat) this.#acknowledge(socket);
    else if (op === GatewayOpcodes.Identify) this.#identify(socket, identifySchema.parse(d));
    else if (op === GatewayOpcodes.Resume) this.#resume(socket, resumeSchema.parse(d));
  }

  #acknowledge(socket: WebSocket): void {
    if (this.mood.acknowledges) send(socket, { op: GatewayOpcodes.HeartbeatAck });
  }

  #identify(socket: WebSocket, { token, intents }: z.infer<typeof identifySchema>): void {
    this.identified.push(intents);
    this.identifiedAt.push(Date.now());
    this.#identifications.emit('identified');
    if (!this.#admits(socket, token)) return;
    this.#current = socket;
    this.#session = new Session();
    const greeting = ready(this.#doors.urlOf(this.#doors.resume), this.#session.id);
    this.dispatch(GatewayDispatchEvents.Ready, greeting);
    this.dispatch(GatewayDispatchEvents.GuildCreate, server);
    if (this.mood.cuts === 'after ready') this.cut();
  }

  #resume(socket: WebSocket, { token, session_id, seq }: z.infer<typeof resumeSchema>): void {
    if (!this.#admits(socket, token)) return;
    const missed = this.#session?.id === session_id ? this.#session.since(seq) : null;
    if (missed === null) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    this.resumed += 1;
    this.#current = socket;
    for (const event of missed) this.#deliver(event);
    this.dispatch(GatewayDispatchEvents.Resumed, {});
    if (this.mood.cuts === 'after ready') this.cut();
  }

  #admits(socket: WebSocket, token: string): boolean {
    const code = token === botToken ? this.refusal : GatewayCloseCodes.AuthenticationFailed;
    const { invalid } = this.mood;
    if (code !== null) socket.close(code);
    else if (invalid !== null)
      send(socket, { op: GatewayOpcodes.InvalidSession, d: invalid === 'resumable' });
    return code === null && invalid === null;
  }

  #deliver(event: Event): void {
    if (!this.#current) return;
    send(this.#current, event);
    this.onDelivery(event);
  }
}

function send(socket: WebSocket, frame: object): void {
  socket.send(JSON.stringify(frame));
}
