import type { APIInteraction } from 'discord-api-types/v10';
import type { Answering } from '#answering/answering.ts';
import type { Responses } from '#render/discord/payload.ts';
import { faultName, type RestFault } from '#tests/doubles/discord/faults.ts';
import type { Answered } from '#tests/doubles/discord/rest.ts';
import type { DiscordStub } from '#tests/doubles/discord/stub.ts';
import { type Judgement, judge } from './outcome.ts';
import type { Tally } from './tally.ts';
import { noteAttempt, openTrace, type Trace } from './trace.ts';
import type { Weather } from './weather.ts';

/** Sees what becomes of every interaction, and judges it when its time is over. */
export type Observer = {
  /** Notes that somebody begins an interaction, and which faults the requests for it are to meet. */
  open(kind: string, interaction: APIInteraction, planned: RestFault[]): void;
  /** The same answering, whose answers are known again when people see them. */
  listen(answering: Answering): Answering;
};

/** So many answers are known again. */
const mostAnswers = 5000;
const grace = 10_000;

export type ObserverParts = {
  discord: DiscordStub;
  weather: Weather;
  /** Counts the faults that requests meet. */
  faults: Tally;
  /** What goes wrong with a request that is for no interaction. */
  otherFault(): RestFault | null;
  onRequest(answered: Answered): void;
  onJudgement(judgement: Judgement, trace: Trace): void;
};

export function createObserver({
  discord,
  weather,
  faults,
  otherFault,
  onRequest,
  onJudgement,
}: ObserverParts): Observer {
  const { rest, gateway } = discord;
  const traces = new Map<string, Trace>();
  const answers = new Set<string>();
  const traceOf = (path: string) => traces.get(interactionOf(path, discord) ?? '');
  rest.faultFor = ({ path }) => {
    const trace = traceOf(path);
    const fault = (trace ? trace.planned.shift() : otherFault()) ?? null;
    if (fault) faults.count(faultName(fault));
    return fault;
  };
  rest.onAnswer = (answered) => {
    const trace = traceOf(answered.path);
    if (trace) noteAttempt(trace, answered);
    noteLimit(answered, weather);
    onRequest(answered);
  };
  gateway.onDelivery = ({ d }) => {
    const trace = traces.get(idOf(d));
    if (trace) trace.heard ??= performance.now() - trace.askedAt;
  };
  const close = (trace: Trace) => {
    const exchange = rest.responses.exchangeOf(trace.id);
    traces.delete(trace.id);
    if (exchange)
      onJudgement(
        judge(trace, exchange, weather, (components) => answers.has(components)),
        trace,
      );
  };
  const learn = async (answering: Promise<Responses>) => {
    const responses = await answering;
    for (const { components } of [responses.first.data, ...responses.followUps])
      answers.add(JSON.stringify(components));
    forgetOldest(answers);
    return responses;
  };
  return {
    open(kind, { id }, planned) {
      const trace = openTrace(id, kind, planned);
      traces.set(id, trace);
      setTimeout(() => close(trace), rest.responses.clocks.token + grace);
    },
    listen: (answering) => ({
      ...answering,
      command: (...question) => learn(answering.command(...question)),
      onMessage: (...question) => learn(answering.onMessage(...question)),
      button: (...question) => learn(answering.button(...question)),
    }),
  };
}

function interactionOf(path: string, { rest }: DiscordStub): string | undefined {
  const [, room, id, token] = path.split('/');
  if (room === 'interactions') return id;
  return room === 'webhooks' ? rest.responses.exchangeUnder(token ?? '')?.id : undefined;
}

function idOf(d: unknown): string {
  return typeof d === 'object' && d !== null && 'id' in d ? String(d.id) : '';
}

/** A global limit holds for everything that the bot sends. */
function noteLimit({ fault }: Answered, weather: Weather): void {
  if (fault?.kind !== 'rate limit' || fault.scope !== 'global') return;
  const now = performance.now();
  weather.note(now, now + Math.max(1000, 1000 * Number(fault.retryAfter ?? 1)));
}

function forgetOldest(answers: Set<string>): void {
  for (const answer of answers) {
    if (answers.size <= mostAnswers) return;
    answers.delete(answer);
  }
}
