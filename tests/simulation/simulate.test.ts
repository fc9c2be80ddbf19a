import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { chanceFor } from '#evaluation/chance.ts';
import { installChance } from './clock.ts';
import { withDriver } from './within-tests.ts';

const run = promisify(execFile);
const script = resolve(import.meta.dirname, 'simulate.ts');
const driver = withDriver(() => import('./run.ts'));

/** The report on so many interactions under faults; all chance is of this seed. */
async function reportOn(seed: number, interactions: number): Promise<string> {
  const { simulate } = await import('./run.ts');
  const { reportOf } = await import('./report.ts');
  const restoreChance = installChance(chanceFor(seed, 'libraries'));
  const findings = await simulate({ seed, interactions, rate: 0.2 }, driver());
  restoreChance();
  return reportOf(`Seed ${seed}`, findings).text;
}

describe('the bot', { timeout: 120_000 }, () => {
  it.each([1, 2, 3])('keeps every promise to 200 interactions under faults (seed %i)', async (seed) => {
    const text = await reportOn(seed, 200);
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
  it('meets the same again with the same seed, and something else with another', async () => {
    const once = await reportOn(4, 40);
    expect(await reportOn(4, 40)).toBe(once);
    expect(await reportOn(5, 40)).not.toBe(once.replace('Seed 4', 'Seed 5'));
  });

  it('tells of a seed that is no number', async () => {
    await expect(run(process.execPath, [script, '--seed', 'x'])).rejects.toThrow('--seed must be a number');
  });
});
