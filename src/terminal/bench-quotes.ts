import { commands } from '#commands/index.ts';
import { loadEnvironment } from '#config/environment.ts';
import { runBenchQuotes } from './run-bench-quotes.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runBenchQuotes({
  argv: argv.slice(2),
  env: loadEnvironment(),
  commands,
  stdout,
  stderr,
});
