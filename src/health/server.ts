import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { FatalConfigurationError } from '#config/fatal.ts';
import type { Health } from './health.ts';
import type { Meter } from './meter.ts';

/** `port` 0 takes any free port. */
export type HealthSettings = { health: Health; meter: Meter; port: number };

/** The address of `/healthz`, and how to end it; `stop` resolves when the port is free again. */
export type HealthServer = { url: string; stop(): Promise<void> };

const host = '127.0.0.1';
const path = '/healthz';

const ready = 200;
const notReady = 503;

/** Tells this computer alone how the bot is. Throws a FatalConfigurationError where the port cannot be had. */
export async function serveHealth({ health, meter, port }: HealthSettings): Promise<HealthServer> {
  const server = createAdaptorServer({ fetch: createHealthApp(health, meter).fetch });
  await listen(server, port);
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${host}:${taken}${path}`, stop: () => stop(server) };
}

function createHealthApp(health: Health, meter: Meter): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (context, next) => {
    const asked = context.req.header('host') ?? '';
    const own = context.env.incoming.socket.localPort;
    const isOurs = asked === `${host}:${own}` || asked === `localhost:${own}`;
    return isOurs ? next() : context.text('This answers only to this computer.', 403);
  });
  app.get(path, (context) => {
    const report = health.report();
    context.header('cache-control', 'no-store');
    return context.json({ ...report, counts: meter.counts() }, report.state === 'ready' ? ready : notReady);
  });
  app.all(path, (context) => context.text('Only GET is answered here.', 405, { allow: 'GET, HEAD' }));
  return app;
}

function listen(server: ServerType, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  const causes: Readonly<Record<string, string>> = {
    EADDRINUSE: 'is in use by another program',
    EACCES: 'needs rights that this user does not have',
  };
  const cause = causes[error.code ?? ''];
  if (cause === undefined) return error;
  return new FatalConfigurationError(`Port ${port} ${cause}. HEALTH_PORT chooses another.`, { cause: error });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
