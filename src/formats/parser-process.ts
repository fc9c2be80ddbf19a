import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { confinedTo } from './confined-to.ts';
import { type ParsedFormat, type RequestHead, readReply } from './parse-request.ts';
import { FormatRefusal, type SourceText } from './source-text.ts';

/** Parses files one after the other in a process that can read nothing but its own program. */
export type ParserProcess = {
  /** Throws `FormatRefusal`, also where the file takes too much time or memory. */
  parse(format: ParsedFormat, bytes: Uint8Array): Promise<SourceText>;
  /** Ends the process; without it, it lives as long as this one. */
  close(): Promise<void>;
};

export type ParserLimits = { seconds: number; heapMegabytes: number; replyBytes: number };

const usualLimits: ParserLimits = { seconds: 20, heapMegabytes: 384, replyBytes: 40_000_000 };

type Child = ChildProcessByStdio<Writable, Readable, null>;

const program = fileURLToPath(new URL('./parse-child.ts', import.meta.url));

/** Nothing is started before the first file; after a failure the next file gets a new process. */
export function openParserProcess(limits: Partial<ParserLimits> = {}): ParserProcess {
  const bounds = { ...usualLimits, ...limits };
  let child: Child | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const parse = async (format: ParsedFormat, bytes: Uint8Array): Promise<SourceText> => {
    const isFresh = child === null;
    const parser = child ?? start(bounds);
    child = parser;
    try {
      return sourceOf(await ask(parser, { format, length: bytes.length }, bytes, bounds));
    } catch (error) {
      if (hasEnded(parser) || parser.killed) child = null;
      // What files leave in memory must not decide whether the next one is read.
      if (error instanceof OutOfMemory && !isFresh) return parse(format, bytes);
      throw error;
    }
  };
  return {
    parse(format, bytes) {
      const parsed = queue.then(() => parse(format, bytes));
      queue = parsed.catch(() => {});
      return parsed;
    },
    async close() {
      await queue;
      if (child) await end(child);
      child = null;
    },
  };
}

class OutOfMemory extends FormatRefusal {
  constructor() {
    super('needs too much memory to be read');
  }
}

function start({ heapMegabytes }: ParserLimits): Child {
  const child = spawn(process.execPath, [...confinedTo(heapMegabytes), program], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // The end of the process tells what there is to tell; a broken pipe adds nothing.
  child.stdin.on('error', () => {});
  return child;
}

const hasEnded = ({ exitCode, signalCode }: Child): boolean => exitCode !== null || signalCode !== null;

async function end(child: Child): Promise<void> {
  if (hasEnded(child)) return;
  const closed = once(child, 'close');
  child.stdin.end();
  await closed;
}

/** The line that answers. Throws `FormatRefusal` where the process ends, or is ended, before that. */
function ask(child: Child, head: RequestHead, bytes: Uint8Array, limits: ParserLimits): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let length = 0;
  const stop = (reason: string) => {
    reject(new FormatRefusal(reason));
    child.kill('SIGKILL');
  };
  const take = (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length > limits.replyBytes) stop('holds more text than is read of one file');
    else if (chunk.at(-1) === newline) resolve(Buffer.concat(chunks));
  };
  const fail = (_: number | null, signal: NodeJS.Signals | null) =>
    reject(signal ? new OutOfMemory() : new FormatRefusal('breaks the program that reads such files'));
  const timer = setTimeout(
    () => stop(`took more than ${limits.seconds} seconds to read`),
    limits.seconds * 1000,
  );
  child.stdout.on('data', take);
  child.once('close', fail);
  child.once('error', reject);
  child.stdin.write(`${JSON.stringify(head)}\n`);
  child.stdin.write(bytes);
  return promise.finally(() => {
    clearTimeout(timer);
    child.stdout.off('data', take);
    child.off('close', fail);
    child.off('error', reject);
  });
}

const newline = 0x0a;

function sourceOf(line: Buffer): SourceText {
  const reply = readReply(line.toString('utf8'));
  if ('refusal' in reply) throw new FormatRefusal(reply.refusal);
  return reply.source;
}
