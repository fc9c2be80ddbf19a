import { type Answer, isRefusal } from './answer.ts';
import { longestHold } from './rate-limit.ts';
import { refusalWords } from './refusal-words.ts';

/** From these discord.js foresees the next limit; others would make it wait, or send again, by itself. */
const bucketHeaders = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-bucket'];
const resetHeader = 'x-ratelimit-reset-after';

/** An answer for discord.js, whose body is there already. */
export function handOn(answer: Answer): Response {
  const { status } = answer;
  const headers = new Headers(limitsIn(answer));
  if (isRefusal(status)) {
    headers.set('content-type', 'application/json');
    return new Response(JSON.stringify(refusalWords(answer)), { status, headers });
  }
  if (answer.text === '') return arrived(headers);
  headers.set('content-type', 'application/json');
  return new Response(answer.text, { status, headers });
}

/** For what Discord has taken without words. */
export function arrived(headers = new Headers()): Response {
  return new Response(null, { status: 204, headers });
}

/** A limit that never ends would close a route for good. */
function limitsIn({ headers }: Answer): [string, string][] {
  const reset = Number(headers.get(resetHeader)) * 1000;
  if (!(reset > 0 && reset <= longestHold)) return [];
  return [...bucketHeaders, resetHeader].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
}
