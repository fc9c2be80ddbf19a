import { parseArgs } from 'node:util';
import { killPrograms, type Tally } from './rounds.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    real: { type: 'string', default: '0.2' },
  },
});
const seed = Number(values.seed);
const began = performance.now();
const tally = await killPrograms({
  kills: Number(values.kills),
  real: Number(values.real),
  seed,
  tell: showProgress,
});
process.stdout.write(report(tally));
process.exitCode = [tally.lost, tally.halfVisible, tally.orphans, tally.errors].flat().length > 0 ? 1 : 0;

function showProgress({ kills }: Tally): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${kills} kills`);
}

function report({ kills, real, ended, told, amid, lost, halfVisible, orphans, errors }: Tally): string {
  const seconds = Math.round((performance.now() - began) / 1000);
  const lines = [
    `${kills} kills with the seed ${seed}, ${real} of them of add and remove, ${ended} programs that ended before; ${seconds} s`,
    `${told} changes acknowledged`,
    `rounds that ended amid a write: ${amid.part}, with the library locked: ${amid.lock}`,
    `acknowledged changes lost: ${lost.length}`,
    `documents half visible: ${halfVisible.length}`,
    `parts and locks left after the next start: ${orphans.length}`,
    `programs that ended with an error: ${errors.length}`,
    ...[...lost, ...halfVisible, ...orphans, ...errors].map((each) => `- ${each.trimEnd()}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
