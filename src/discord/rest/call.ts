import type { Request } from './exchange.ts';
import { type Occasion, occasionOf } from './occasion.ts';

/** A request on its way, with all its attempts. */
export type Call = Request & {
  occasion: Occasion;
  /** The bot's token as it is sent; null where the request goes without. */
  authorization: string | null;
  /** Whether one of the attempts may have arrived. */
  mayHaveArrived: boolean;
  /** Milliseconds that are left of the occasion's budget. */
  left(): number;
};

/** A request that begins now. */
export function beginCall(url: string, init: Request['init']): Call {
  const occasion = occasionOf(init.method ?? 'GET', url);
  const end = performance.now() + occasion.budget;
  return {
    url,
    init,
    signal: init.signal ?? undefined,
    occasion,
    authorization: authorizationIn(init.headers),
    mayHaveArrived: false,
    left: () => end - performance.now(),
  };
}

function authorizationIn(headers: Request['init']['headers'] = {}): string | null {
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  const [, value = null] = entries.find(([name]) => name?.toLowerCase() === 'authorization') ?? [];
  return value === null ? null : String(value);
}
