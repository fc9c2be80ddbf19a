import { describe, expect, it } from 'vitest';
import { withDriver } from './within-tests.ts';

const driver = withDriver(() => import('./run.ts'));

/** The promises that a bot broke. */
async function brokenBy(name: string) {
  const { brokenBots, startBroken } = await import('./broken-bots.ts');
  const { simulate } = await import('./run.ts');
  const { brokenPromises } = await import('./findings.ts');
  const handle = Object.entries(brokenBots).find(([its]) => its === name)?.[1];
  if (!handle) throw new Error(`There is no bot that ${name}`);
  const plan = { seed: 3, interactions: 40, rate: 0, startBot: startBroken(handle) };
  return brokenPromises(await simulate(plan, driver())).map(({ promise }) => promise);
}

describe('the simulator finds', { timeout: 60_000 }, () => {
  it('nothing about a bot that does its work', async () => {
    expect(await brokenBy('does its work')).toEqual([]);
  });

  it.each([
    ['answers twice', 'double effects'],
    ['answers late', 'first signs after more than 2.5 s'],
    ['answers too late', 'unaccounted interactions'],
    ['loses an interaction', 'unaccounted interactions'],
    ['defers and forgets', 'unaccounted interactions'],
    ['logs a token', 'log lines with secrets'],
    ['logs what was asked', 'log lines with secrets'],
    ['lets people be pinged', 'bodies that Discord would refuse'],
    ['throws', 'rejections that nobody handled'],
  ])('a bot that %s', async (name, promise) => {
    expect(await brokenBy(name)).toContain(promise);
  });
});
