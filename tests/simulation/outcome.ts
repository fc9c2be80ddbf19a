import { z } from 'zod';
import type { Exchange, Shown } from '#tests/doubles/discord/exchange.ts';
import type { RestFault } from '#tests/doubles/discord/faults.ts';
import { excuseFor } from './excuse.ts';
import { type Trace, tell } from './trace.ts';
import type { Weather } from './weather.ts';

/** How an interaction ended for whoever began it. */
export type Judgement = {
  outcome: 'answered' | 'told why' | 'lost' | 'unaccounted';
  /** Of a loss that nobody could have prevented. */
  cause: string | null;
  /** Something was seen twice, or an answer together with a sentence that there is none. */
  isDouble: boolean;
  /** The first sign came later than promised, though it could have come in time. */
  isLate: boolean;
  /** For a person who looks into it. */
  story: string;
};

/** Within this time there must be a first sign: an answer, why there is none, or that one will come. */
const promised = 2500;

/** Faults with one message after the first response that leave nothing to be done. */
const mostFaultsWithAnswer = 3;

/** Seconds that a token lives after a deferral. */
const longestWait = 890;

/** `isAnswer` tells the contents of an answer from those of a notice. */
export function judge(
  trace: Trace,
  exchange: Exchange,
  weather: Weather,
  isAnswer: (components: string) => boolean,
): Judgement {
  const excuse = excuseFor(trace, weather);
  const messages = exchange.shown.map(contentsOf);
  const answers = messages.filter(isAnswer).length;
  const base = {
    isDouble: isDouble(exchange, isAnswer),
    isLate: exchange.took !== null && exchange.took > promised && excuse === null,
    story: `${tell(trace)}; shown: ${exchange.shown.map(({ as, after }) => `${as} ${Math.round(after)} ms`).join(', ') || 'nothing'}`,
  };
  if (answers > 0 || exchange.shown.some(({ as }) => as === 'choices')) {
    return { ...base, outcome: 'answered', cause: null };
  }
  if (messages.length > 0) return { ...base, outcome: 'told why', cause: null };
  const cause =
    exchange.took === null ? excuse : (excuseAfterDeferral(trace) ?? excuseForHidden(trace, excuse));
  return { ...base, outcome: cause === null ? 'unaccounted' : 'lost', cause };
}

/** There are 15 minutes for the answer itself. */
function excuseAfterDeferral({ attempts }: Trace): string | null {
  const met = attempts.flatMap(({ request, fault }) => (request.endsWith('callback') ? [] : (fault ?? [])));
  if (met.some(({ kind }) => kind === 'refusal')) return 'refused after the deferral';
  if (met.some(isLongLimit)) return 'limited for longer than the token lives';
  return met.length >= mostFaultsWithAnswer ? 'faults with every attempt after the deferral' : null;
}

/** A deferral that was taken, while every answer to it was lost on its way: the bot must think that it failed. */
function excuseForHidden({ attempts }: Trace, excuse: string | null): string | null {
  const isHidden = attempts.every(({ request, fault }) => request.endsWith('callback') && fault !== null);
  return excuse !== null && isHidden ? 'faults hid that the deferral was taken' : null;
}

function isLongLimit(fault: RestFault): boolean {
  return fault.kind === 'rate limit' && Number(fault.retryAfter) > longestWait;
}

function isDouble({ shown }: Exchange, isAnswer: (components: string) => boolean): boolean {
  const messages = lastingMessages(shown);
  const told = messages.filter((message) => !isAnswer(message)).length;
  const answered = messages.length - told;
  const overwritten =
    shown.length > 1 && shown.some((each, at) => at > 0 && spoils(shown[at - 1], each, isAnswer));
  return new Set(messages).size < messages.length || (told > 0 && answered > 0) || told > 1 || overwritten;
}

/** What stands there in the end: edits take the place of the first response. */
function lastingMessages(shown: readonly Shown[]): string[] {
  const original = shown.findLast(({ as }) => as === 'first response' || as === 'edit');
  const others = shown.filter(({ as }) => as === 'follow-up');
  return [...(original ? [original] : []), ...others].map(contentsOf);
}

/** Whether an answer that stood there already gives way to something that is none. */
function spoils(before: Shown | undefined, after: Shown, isAnswer: (components: string) => boolean): boolean {
  if (!before || after.as !== 'edit' || before.as === 'follow-up') return false;
  return isAnswer(contentsOf(before)) && !isAnswer(contentsOf(after));
}

const contentsSchema = z.looseObject({
  components: z.array(z.unknown()).default([]),
  content: z.string().nullish(),
});

/** The components of a message as text, or what else it says. */
function contentsOf({ body }: Shown): string {
  const { components, content } = contentsSchema.parse('data' in body ? (body.data ?? {}) : body);
  return JSON.stringify(components.length > 0 ? components : content);
}
