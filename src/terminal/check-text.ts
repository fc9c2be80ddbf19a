import { loadEnvironment } from '#config/environment.ts';
import { runCheckText } from './run-check-text.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runCheckText({
  argv: argv.slice(2),
  env: loadEnvironment(),
  stdout,
  stderr,
});
