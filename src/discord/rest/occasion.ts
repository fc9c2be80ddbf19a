import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Pace } from './backoff.ts';

/** What a request is for, which decides how long it may take and whether it may be repeated. */
export type Occasion = Pace & {
  /** For messages of errors. */
  name: string;
  /** Milliseconds for all of it, waits included. */
  budget: number;
  /** Milliseconds for one attempt. */
  longestAttempt: number;
  mostAttempts: number;
  /** Whether a second one does no harm where the first may have arrived. */
  repeatable: boolean;
  /** Whether a person waits for it: such requests are the last to be suspended. */
  answersPeople: boolean;
  /** What Discord says to a repetition when the first one had arrived. */
  doneCode: number | null;
};

/** An interaction's token lives 15 minutes; one of them is left for what went before the request. */
const tokenLife = 14 * 60_000;

/** Discord waits 3 s for it; what is left over is for the way there and back. */
const firstResponse: Occasion = {
  name: 'The first response to an interaction',
  budget: 2400,
  longestAttempt: 1000,
  mostAttempts: 12,
  firstWait: 100,
  longestWait: 400,
  repeatable: true,
  answersPeople: true,
  doneCode: RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
};

const edit: Occasion = {
  name: 'The edit of a response',
  budget: tokenLife,
  longestAttempt: 15_000,
  mostAttempts: 12,
  firstWait: 500,
  longestWait: 60_000,
  repeatable: true,
  answersPeople: true,
  doneCode: null,
};

const removal: Occasion = {
  ...edit,
  name: 'The removal of a response',
  doneCode: RESTJSONErrorCodes.UnknownMessage,
};

/**
 * Each one that arrives is a message of its own. Also an answer such as 503 proves nothing: what stands
 * before Discord gives it when the connection behind it is lost half-way. It has more time than others,
 * since an attempt that is given up is lost.
 */
const followUp: Occasion = { ...edit, name: 'A follow-up', longestAttempt: 30_000, repeatable: false };

const reading: Occasion = {
  name: 'A reading',
  budget: 60_000,
  longestAttempt: 15_000,
  mostAttempts: 3,
  firstWait: 500,
  longestWait: 5000,
  repeatable: true,
  answersPeople: false,
  doneCode: null,
};

/** Creating is repeatable, since a second command of a name replaces the first. */
const commandWriting: Occasion = {
  ...reading,
  name: 'The writing of a command',
  budget: 120_000,
  mostAttempts: 4,
};

const commandRemoval: Occasion = {
  ...commandWriting,
  name: 'The removal of a command',
  doneCode: RESTJSONErrorCodes.UnknownApplicationCommand,
};

const anythingElse: Occasion = { ...reading, name: 'A request', repeatable: false };

const callback = /\/interactions\/\d+\/[^/]+\/callback$/;
const webhook = /\/webhooks\/\d+\/[^/]+$/;
const webhookMessage = /\/webhooks\/\d+\/[^/]+\/messages\/[^/]+$/;
const commands = /\/applications\/\d+(?:\/guilds\/\d+)?\/commands(?:\/\d+)?$/;

const table: readonly (readonly [method: string, path: RegExp, occasion: Occasion])[] = [
  ['POST', callback, firstResponse],
  ['PATCH', webhookMessage, edit],
  ['DELETE', webhookMessage, removal],
  ['POST', webhook, followUp],
  ['POST', commands, commandWriting],
  ['PATCH', commands, commandWriting],
  ['PUT', commands, commandWriting],
  ['DELETE', commands, commandRemoval],
];

/** The longest that any request may take, in milliseconds. */
export const longestBudget = tokenLife;

/** The occasion of a request by its method, in capitals, and its address. */
export function occasionOf(method: string, url: string): Occasion {
  const path = url.split('?', 1)[0] ?? '';
  const row = table.find(([its, pattern]) => its === method && pattern.test(path));
  return row?.[2] ?? (method === 'GET' ? reading : anythingElse);
}
