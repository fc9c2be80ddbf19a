import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import type { Meter } from '#health/meter.ts';
import type { Answer } from './answer.ts';
import { backoff } from './backoff.ts';
import { beginCall, type Call } from './call.ts';
import { ExchangeError, RateLimitedError, type WireError } from './errors.ts';
import { exchange } from './exchange.ts';
import { Fault } from './fault.ts';
import { createGate, type Gate } from './gate.ts';
import { pause } from './pause.ts';
import { isGlobal } from './rate-limit.ts';
import { judge } from './verdict.ts';

type MakeRequest = RESTOptions['makeRequest'];

/** The one way to Discord's REST API. */
export type Wire = {
  /**
   * For discord.js: sends a request, again where that is right, and gives the whole answer. An answer of
   * 429 or 5xx is never among those. Rejects with a WireError only.
   */
  makeRequest: MakeRequest;
};

export type WireOptions = {
  meter: Meter;
  /** From 0 to 1, for jitter. */
  random?: () => number;
  /** Sends one request once. */
  send?: MakeRequest;
  /** Called once when Discord refuses the bot's token; nothing is sent with that token from then on. */
  onTokenRefused?: () => void;
};

/** What came of one attempt; `wait` is in milliseconds, null where only our own patience counts. */
type Outcome =
  | { response: Response }
  | { wait: number | null; holdsAll: boolean; failure(wait: number): WireError };

type Parts = { meter: Meter; random: () => number; send: MakeRequest; gate: Gate };

/** One wire is for the whole process: its limits hold for all that goes through it. */
export function createWire(options: WireOptions): Wire {
  const { meter, random = Math.random, send = DefaultRestOptions.makeRequest } = options;
  const gate = createGate(meter, options.onTokenRefused ?? (() => undefined));
  return { makeRequest: (url, init) => deliver(beginCall(url, init), { meter, random, send, gate }) };
}

/** Attempts until one is answered, or another would be wrong, in vain or too late. */
async function deliver(call: Call, parts: Parts): Promise<Response> {
  const { occasion } = call;
  for (let attempt = 1; ; attempt += 1) {
    await parts.gate.pass(call);
    if (attempt > 1) parts.meter.count('rest.repeated');
    const outcome = await attemptOnce(call, parts);
    if ('response' in outcome) return outcome.response;
    const wait = outcome.wait ?? backoff(occasion, attempt, parts.random);
    if (outcome.holdsAll) parts.gate.hold(call, wait);
    const mayRepeat = occasion.repeatable || !call.mayHaveArrived;
    if (!mayRepeat || attempt >= occasion.mostAttempts || wait >= call.left()) {
      throw outcome.failure(wait);
    }
    // Where whoever asked gives up, the pause ends and the gate refuses.
    await pause(wait, call.signal);
  }
}

async function attemptOnce(call: Call, { meter, send, gate }: Parts): Promise<Outcome> {
  meter.count('rest.sent');
  const answer = await exchange(send, call, Math.min(call.occasion.longestAttempt, call.left()));
  const fault = answer instanceof Fault;
  gate.leave(call, fault ? null : answer);
  return fault ? failed(call, meter, answer) : weigh(call, meter, answer);
}

function weigh(call: Call, meter: Meter, answer: Answer): Outcome {
  const verdict = judge(answer, call.occasion, call.mayHaveArrived);
  if (verdict.kind === 'failed') return failed(call, meter, new Fault(verdict.code, true, verdict.status));
  if (verdict.kind === 'limited') return limited(call, meter, verdict.wait, isGlobal(answer));
  if (verdict.kind === 'had arrived') meter.count('rest.confirmed');
  return { response: verdict.response };
}

function limited(call: Call, meter: Meter, wait: number | null, holdsAll: boolean): Outcome {
  meter.count('rest.limited');
  const failure = (told: number) => new RateLimitedError(call.occasion.name, told, call.mayHaveArrived);
  return { wait, holdsAll, failure };
}

function failed(call: Call, meter: Meter, { code, mayHaveArrived, status }: Fault): Outcome {
  meter.count('rest.failed');
  call.mayHaveArrived ||= mayHaveArrived;
  const failure = () => new ExchangeError(call.occasion.name, code, call.mayHaveArrived, status);
  return { wait: null, holdsAll: false, failure };
}
