import { loadEnvironment } from '#config/environment.ts';
import { runRemove } from './run-remove.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runRemove({ argv: argv.slice(2), env: loadEnvironment(), stdout, stderr });
