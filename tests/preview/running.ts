import { request } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Answering } from '#answering/answering.ts';
import { answerHere } from '#answering/here.ts';
import type { Command } from '#command/define.ts';
import { createDesk } from '#command/desk.ts';
import type { ErrorLog } from '#preview/app.ts';
import { startPreview } from '#preview/start.ts';
import { echoCommands, emptyArchive } from '#tests/fixtures/commands.ts';

type Settings = { commands?: readonly Command[]; log?: ErrorLog; parts?: Partial<Answering> };

/** A preview on a free port over commands that answer with what they were asked; ends with its test. */
export async function runPreview({ commands = echoCommands, log, parts }: Settings = {}) {
  const desk = createDesk(commands, emptyArchive);
  const answering = { ...answerHere(desk), ...parts };
  const preview = await startPreview({ answering, port: 0, ...(log && { log }) });
  onTestFinished(() => preview.stop());
  return new Visitor(preview.url);
}

type Answered = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** Sends requests with any headers, also those that a browser's fetch would not let one set. */
export class Visitor {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  get port(): string {
    return new URL(this.url).port;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.#send('GET', path, headers, null);
  }

  /** Posts a body as JSON; a string goes as it is. */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.#send('POST', path, { 'content-type': 'application/json', ...headers }, text);
  }

  #send(method: string, path: string, headers: Record<string, string>, body: string | null) {
    return new Promise<Answered>((resolve, reject) => {
      const sent = request(new URL(path, this.url), { method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, headers, body: Buffer.concat(chunks).toString() });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
