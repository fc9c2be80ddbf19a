import { createServer, type RequestListener } from 'node:http';

export type Loopback = { api: string; requests(): number; stop(): Promise<void> };

/** A server on this machine that answers the n-th request, from 0, as told. */
export async function startLoopback(
  answer: (...call: [...Parameters<RequestListener>, index: number]) => void,
): Promise<Loopback> {
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => answer(request, response, requests++));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    api: `http://127.0.0.1:${port}/api`,
    requests: () => requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
