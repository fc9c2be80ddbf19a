import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { FuzzedPromise } from './promise.ts';
import { promises } from './promises.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string', default: '' },
  },
});

/** In characters. */
const longestExample = 400;

const chosen = promises.filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()));
const held = chosen.map((each) => isHeld(each, Number(values.runs), Number(values.seed)));
process.exitCode = held.every(Boolean) && held.length > 0 ? 0 : 1;

/** Which case it was, and what was wrong with it; the case itself may be a whole library. */
function failureOf({ counterexamplePath, errorInstance, counterexample }: fc.RunDetails<unknown>): string {
  const example = JSON.stringify(counterexample).slice(0, longestExample);
  const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  return `  case ${counterexamplePath}: ${example}\n  ${error}`;
}

/** Tries a promise so many times and prints a line; after the first failure, how it can be seen again. */
function isHeld(
  { name, property, triesInRun, counted }: FuzzedPromise,
  tries: number,
  seed: number,
): boolean {
  const started = performance.now();
  const numRuns = Math.ceil(tries / triesInRun);
  const result = fc.check(property, { numRuns, seed, endOnFailure: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = Object.entries(counted()).map(([what, count]) => `${count} ${what}`);
  const figures = [`${result.numRuns} runs`, ...counts, `${Number(result.failed)} failures`];
  process.stdout.write(`${name}: ${figures.join(', ')}, seed ${seed}, ${seconds} s\n`);
  if (result.failed) process.stdout.write(`${failureOf(result)}\n`);
  return !result.failed;
}
