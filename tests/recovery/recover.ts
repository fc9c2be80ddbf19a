import { type Farewell, measureFarewells } from './farewells.ts';
import { measureRecoveries, type Recovery } from './faults.ts';
import { type Ended, measureRefusals } from './refusals.ts';

/** Seconds after a fault within which the bot must no longer say that it is ready. */
const longestPretence = 15;
/** Seconds within which the bot ends where only a person can go on. */
const longestEnding = 5;
/** Seconds within which it stops when it is asked to. */
const longestStop = 8;
const configurationExit = 78;

for await (const each of measureRefusals()) tell(endingLine(each), endsWell(each));
for await (const each of measureFarewells()) tell(farewellLine(each), endsInTime(each));
for await (const each of measureRecoveries()) tell(recoveryLine(each), recoversWell(each));

function tell(line: string, isGood: boolean): void {
  console.log(`${isGood ? 'good' : 'BAD '}  ${line}`);
  if (!isGood) process.exitCode = 1;
}

function endingLine({ name, exitCode, seconds, requests, requestsAfter, identifies, lines }: Ended): string {
  const figures = `exit ${exitCode} after ${seconds.toFixed(1)} s, ${requests} requests (${requestsAfter} after), ${identifies} IDENTIFY`;
  return `${name.padEnd(24)} ${figures}, ${lines} line(s) on standard error`;
}

function endsWell({ exitCode, seconds, requestsAfter, identifies, lines }: Ended): boolean {
  const tried = requestsAfter > 0 || identifies > 1;
  return exitCode === configurationExit && seconds <= longestEnding && !tried && lines === 1;
}

function farewellLine({ name, exitCode, seconds }: Farewell): string {
  return `SIGTERM, ${name}: exit ${exitCode} after ${seconds.toFixed(1)} s`;
}

function endsInTime({ exitCode, seconds }: Farewell): boolean {
  return exitCode === 0 && seconds <= longestStop;
}

function recoveryLine({ name, noticed, recovered, identifies }: Recovery): string {
  const health = `no longer "ready" after ${noticed.toFixed(1)} s, ready again after ${recovered.toFixed(1)} s`;
  return `${name}: ${health}, ${identifies} IDENTIFY`;
}

function recoversWell({ goal, noticed, recovered, identifies }: Recovery): boolean {
  return noticed <= longestPretence && recovered <= goal && identifies === 2;
}
