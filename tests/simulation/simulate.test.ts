import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { withDriver } from './within-tests.ts';

const run = promisify(execFile);
const script = resolve(import.meta.dirname, 'simulate.ts');
const driver = withDriver(() => import('./run.ts'));

/** What a run in a process of its own prints, whether or not every promise was kept. */
async function simulated(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [script, ...args]);
  return stdout;
}

describe('the bot', { timeout: 120_000 }, () => {
  it.each([1, 2, 3])('keeps every promise to 200 interactions under faults (seed %i)', async (seed) => {
    const { simulate } = await import('./run.ts');
    const { reportOf } = await import('./report.ts');
    const { text } = reportOf(
      `Seed ${seed}`,
      await simulate({ seed, interactions: 200, rate: 0.2 }, driver()),
    );
    expect(text).toContain('kept    unaccounted interactions: 0');
    expect(text).not.toContain('BROKEN');
  });

  it('begins few sessions in an hour of outage, and is ready again', async () => {
    const { simulateOutage } = await import('./day.ts');
    const { reportOfOutage } = await import('./report.ts');
    const { text } = reportOfOutage('An hour', await simulateOutage({ seed: 1, hours: 1 }, driver()));
    expect(text).not.toContain('BROKEN');
  });
});

describe('the simulation', { timeout: 120_000 }, () => {
  it('meets the same again with the same seed', async () => {
    const args = ['--seed', '4', '--interactions', '40'];
    const [once, again] = await Promise.all([simulated(...args), simulated(...args)]);
    expect(once).toBe(again);
  });

  it('tells of a seed that is no number', async () => {
    await expect(simulated('--seed', 'x')).rejects.toThrow('--seed must be a number');
  });
});
