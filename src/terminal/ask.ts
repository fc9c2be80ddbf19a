import { commands } from '#commands/index.ts';
import { loadEnvironment } from '#config/environment.ts';
import { runAsk } from './run-ask.ts';

const { argv, stdin, stdout, stderr } = process;
process.exitCode = await runAsk({
  argv: argv.slice(2),
  env: loadEnvironment(),
  commands,
  stdin,
  stdout,
  stderr,
});
