import { loadEnvironment } from '#config/environment.ts';
import { runExtract } from './run-extract.ts';

const { argv, stdin, stdout, stderr } = process;
process.exitCode = await runExtract({
  argv: argv.slice(2),
  env: loadEnvironment(),
  stdin,
  stdout,
  stderr,
});
