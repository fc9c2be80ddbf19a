import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { validator } from 'hono/validator';
import type { z } from 'zod';
import type { Answering } from '#answering/answering.ts';
import { BusyError } from '#answering/busy.ts';
import { MisuseError } from '#command/misuse.ts';
import type { Choice } from '#model/choice.ts';
import { apology, respondWithNotice } from '#render/discord/response.ts';
import type { AutocompleteReply, CommandsReply, Reply } from './api.ts';
import type { Asset } from './assets.ts';
import { autocompleteBody, commandBody, componentBody, maxBodyBytes, messageBody } from './body.ts';
import { type Bindings, guard } from './guard.ts';
import { headers } from './headers.ts';
import { answerCommand, answerComponent, answerOnMessage } from './interact.ts';
import { introduceCommands } from './introduction.ts';

/** Where unexpected errors are told; pino's logger is one. */
export type ErrorLog = { error(fields: object, message: string): void };

/** The preview's routes. A failure while answering ends in an apology, never in silence. */
export function createApp(
  answering: Answering,
  assets: ReadonlyMap<string, Asset>,
  log: ErrorLog,
): Hono<Bindings> {
  const app = new Hono<Bindings>();
  app.use(headers, guard, bodyLimit({ maxSize: maxBodyBytes }));

  app.get('/', (context) => sendAsset(context, assets.get('index.html')));
  app.get('/assets/:name', (context) => sendAsset(context, assets.get(context.req.param('name'))));
  app.get('/api/commands', async (context) =>
    context.json({ commands: await introduceCommands(answering) } satisfies CommandsReply),
  );
  app.post('/api/command', json(commandBody), async (context) =>
    context.json(await settle(log, answerCommand(answering, context.req.valid('json')))),
  );
  app.post('/api/message', json(messageBody), async (context) =>
    context.json(await settle(log, answerOnMessage(answering, context.req.valid('json')))),
  );
  app.post('/api/component', json(componentBody), async (context) =>
    context.json(await settle(log, answerComponent(answering, context.req.valid('json')))),
  );
  app.post('/api/autocomplete', json(autocompleteBody), async (context) => {
    const { command, option, typed, given } = context.req.valid('json');
    // As on Discord: whoever types on is better served by suggestions for the next letters.
    const choices = await answering.suggest(command, option, typed, given).catch(noneIfBusy);
    return context.json({ choices } satisfies AutocompleteReply);
  });

  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof BusyError) return context.text(error.message, 503);
    return context.text(report(log, error), 500);
  });
  return app;
}

/** Checks a JSON body; anything else, also another content type, is answered 400. */
function json<T>(schema: z.ZodType<T>) {
  return validator('json', (value, context) => {
    const body = schema.safeParse(value);
    return body.success ? body.data : context.text('This is not what the page sends.', 400);
  });
}

function sendAsset(context: Context<Bindings>, asset: Asset | undefined): Response | Promise<Response> {
  if (!asset) return context.notFound();
  return context.body(asset.body, 200, { 'content-type': asset.type, 'cache-control': 'no-store' });
}

async function settle(log: ErrorLog, answered: Promise<Reply>): Promise<Reply> {
  try {
    return await answered;
  } catch (error) {
    const isTold = error instanceof MisuseError || error instanceof BusyError;
    const sentence = isTold ? error.message : report(log, error);
    return { first: respondWithNotice(sentence), followUps: [] };
  }
}

function noneIfBusy(error: unknown): readonly Choice[] {
  if (error instanceof BusyError) return [];
  throw error;
}

/** Logs an error under a new reference; gives the apology that tells it. */
function report(log: ErrorLog, err: unknown): string {
  const reference = randomBytes(4).toString('hex');
  log.error({ reference, err }, 'A question in the preview failed.');
  return apology(reference);
}
