import type { ResponseLike } from 'discord.js';
import { Fault } from './fault.ts';

/** Bytes of an answer that are read at most; the longest list of commands is well under a megabyte. */
const longestBody = 10_000_000;

/** The body of an answer as text. Rejects with a Fault where it ends early or is too long. */
export async function readText({ body }: Pick<ResponseLike, 'body'>): Promise<string> {
  if (body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > longestBody) throw new Fault('TOO_LONG');
      chunks.push(bytes);
    }
  } catch (thrown) {
    throw thrown instanceof Fault ? thrown : new Fault('HALF_BODY');
  }
  return Buffer.concat(chunks).toString();
}
