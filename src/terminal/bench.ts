import { commands } from '#commands/index.ts';
import { loadEnvironment } from '#config/environment.ts';
import { runBench } from './run-bench.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runBench({ argv: argv.slice(2), env: loadEnvironment(), commands, stdout, stderr });
