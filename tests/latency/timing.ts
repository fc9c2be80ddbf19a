import type { APIInteraction } from 'discord-api-types/v10';
import { isDeferral } from '#tests/doubles/discord/deferrals.ts';
import type { DiscordStub } from '#tests/doubles/discord/stub.ts';

export type Kind = 'attack' | 'question' | 'suggestions';

/** Milliseconds after which an interaction is taken for one that is never answered. */
const longestWait = 60_000;

/** Milliseconds from the dispatch of an interaction to the first response, and to the answer. */
export type Times = { kind: Kind; acknowledged: number; answered: number };

export type Timing = {
  times: Times[];
  /** Sends an interaction; resolves when it is answered. */
  ask(kind: Kind, interaction: APIInteraction): Promise<void>;
};

/** Takes the time of all that a bot sends to this stand-in for Discord. */
export function watchTimes(discord: DiscordStub): Timing {
  const times: Times[] = [];
  const edits = new Map<string, PromiseWithResolvers<void>>();
  discord.rest.onAnswer = ({ path }) => {
    const token = /^\/webhooks\/\d+\/([^/]+)/.exec(path)?.[1];
    if (token !== undefined) edits.get(token)?.resolve();
  };
  return {
    times,
    async ask(kind, interaction) {
      const start = performance.now();
      const edited = Promise.withResolvers<void>();
      edits.set(interaction.token, edited);
      const lost = setTimeout(edited.resolve, longestWait);
      const response = await Promise.race([discord.send(interaction), edited.promise]);
      const acknowledged = response ? performance.now() - start : longestWait;
      if (response && isDeferral(response.type)) await edited.promise;
      clearTimeout(lost);
      edits.delete(interaction.token);
      times.push({ kind, acknowledged, answered: performance.now() - start });
    },
  };
}

/** The value that this share of all is not above; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** One line: how many, and in milliseconds the median, the 99th of a hundred and the longest. */
export function summary(name: string, values: readonly number[]): string {
  const [median, high, longest] = [0.5, 0.99, 1].map((share) => Math.round(quantile(values, share)));
  return `${name.padEnd(30)}${values.length} times: p50 ${median} ms, p99 ${high} ms, max ${longest} ms`;
}
