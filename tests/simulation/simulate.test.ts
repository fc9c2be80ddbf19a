import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const script = resolve(import.meta.dirname, 'simulate.ts');

/** The report of a run, without the names of what differs from one run to the next. */
async function simulated(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [script, ...args]);
  return stdout;
}

describe('the bot under faults', () => {
  it.each([1, 2, 3])(
    'keeps every promise to 200 interactions (seed %i)',
    { timeout: 120_000 },
    async (seed) => {
      const report = await simulated('--seed', String(seed), '--interactions', '200');
      expect(report).toContain('kept    unaccounted interactions: 0');
      expect(report).not.toContain('BROKEN');
    },
  );

  it('meets the same again with the same seed', { timeout: 120_000 }, async () => {
    const args = ['--seed', '4', '--interactions', '60'];
    expect(await simulated(...args)).toBe(await simulated(...args));
  });
});

describe('the bot in an outage', () => {
  it('begins few sessions in an hour, and is ready again', { timeout: 120_000 }, async () => {
    expect(await simulated('--seed', '1', '--outage', '1')).not.toContain('BROKEN');
  });
});

describe('the simulation', () => {
  it('tells of a seed that is no number', async () => {
    await expect(simulated('--seed', 'x')).rejects.toThrow('--seed must be a number');
  });
});
