import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { faultName, type RestFault } from '#tests/doubles/discord/faults.ts';
import type { Answered } from '#tests/doubles/discord/rest.ts';

export type Attempt = {
  /** Milliseconds from the dispatch. */
  after: number;
  request: string;
  status: number;
  fault: RestFault | null;
  /** Whether the asker alone was to see it. */
  isPrivate: boolean;
};

/** All that is known of one interaction beside what people saw. */
export type Trace = {
  id: string;
  kind: string;
  /** In milliseconds of the clock. */
  askedAt: number;
  /** Faults that the next requests for it meet, in order. */
  planned: RestFault[];
  attempts: Attempt[];
  /** Milliseconds from the dispatch to when the bot was first told of it; null where it never was. */
  heard: number | null;
};

export function openTrace(id: string, kind: string, planned: RestFault[]): Trace {
  return { id, kind, askedAt: performance.now(), planned, attempts: [], heard: null };
}

/** Takes note of a request for an interaction. */
export function noteAttempt(trace: Trace, { method, path, body, status, fault }: Answered): void {
  const after = performance.now() - trace.askedAt;
  const request = `${method} ${purposeOf(path)}`;
  trace.attempts.push({ after, request, status, fault, isPrivate: isPrivate(body) });
}

/** What was tried and what came of it, in one line. */
export function tell({ kind, heard, attempts }: Trace): string {
  const tried = attempts.map(
    ({ after, request, status, fault }) =>
      `${Math.round(after)} ms ${request} ${fault ? faultName(fault) : status}`,
  );
  const delivered = heard === null ? 'never delivered' : `delivered after ${Math.round(heard)} ms`;
  return [`${kind}, ${delivered}`, ...tried].join('; ');
}

function purposeOf(path: string): string {
  if (path.startsWith('/interactions')) return 'callback';
  return path.endsWith('@original') ? 'answer' : 'follow-up';
}

const responseSchema = z.object({
  type: z.number(),
  data: z.object({ flags: z.number().default(0) }),
});

/** Suggestions are always for whoever is typing. */
function isPrivate(body: unknown): boolean {
  const { data: response } = responseSchema.safeParse(body);
  if (!response) return false;
  const { ApplicationCommandAutocompleteResult } = InteractionResponseType;
  return (
    response.type === ApplicationCommandAutocompleteResult ||
    (response.data.flags & MessageFlags.Ephemeral) !== 0
  );
}
