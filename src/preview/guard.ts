import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';

/** What the server needs of Node beside the request itself. */
export type Bindings = { Bindings: HttpBindings };

/**
 * Answers 403 to everything that does not come from this very page: a foreign Host (a name rebound
 * to this computer), a foreign Origin, or a request that the browser says another site has caused.
 */
export const guard: MiddlewareHandler<Bindings> = async (context, next) => {
  const port = context.env.incoming.socket.localPort;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site') ?? 'none';
  const foreign =
    !hosts.includes(host) ||
    (origin !== undefined && origin !== `http://${host}`) ||
    (site !== 'none' && site !== 'same-origin');
  return foreign ? context.text('This page answers only to this computer.', 403) : next();
};
