import { botToken } from '#tests/doubles/discord/identity.ts';

/** Words that stand in questions and documents, and must never stand in a log. */
export const canaryText = 'lanternlight seventy-one';

const secrets = [botToken, 'interaction-token-', canaryText];

/** Secrets that stand in what was logged, with the line around each. */
export type Leaks = { watch(line: string): void; found(): readonly string[]; lines(): number };

export function createLeaks(): Leaks {
  const leaks: string[] = [];
  let lines = 0;
  return {
    watch(line) {
      lines += 1;
      const leaked = secrets.some((secret) => line.includes(secret));
      if (leaked) leaks.push(line.slice(0, 400));
    },
    found: () => leaks,
    lines: () => lines,
  };
}
