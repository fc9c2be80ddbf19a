import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Answering } from '#answering/answering.ts';
import { createApp, type ErrorLog } from './app.ts';
import { loadAssets } from './assets.ts';

/** The port belongs to another program, or is not one that this user may take. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/** `port` 0 takes any free port; without a `log`, unexpected errors are told to the asker alone. */
export type PreviewSettings = { answering: Answering; port: number; log?: ErrorLog };

/** The page's address, and how to end it; `stop` resolves when the port is free again. */
export type Preview = { url: string; stop(): Promise<void> };

const host = '127.0.0.1';
const silent: ErrorLog = { error() {} };

/** Serves the preview to this computer alone. Throws a PortError where the port cannot be had. */
export async function startPreview({ answering, port, log = silent }: PreviewSettings): Promise<Preview> {
  const app = createApp(answering, await loadAssets(), log);
  const server = createAdaptorServer({ fetch: app.fetch });
  await listen(server, port);
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${host}:${taken}/`, stop: () => stop(server) };
}

function listen(server: ServerType, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new PortError(`Port ${port} is in use by another program.`);
  if (error.code === 'EACCES')
    return new PortError(`Port ${port} needs rights that this user does not have.`);
  return error;
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps its connection open; answers are made at once, so none is lost.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
