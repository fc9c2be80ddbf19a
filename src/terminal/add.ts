import { loadEnvironment } from '#config/environment.ts';
import { interruption } from './interruption.ts';
import { runAdd } from './run-add.ts';

const { argv, stdout, stderr } = process;
const signal = interruption();
process.exitCode = await runAdd({ argv: argv.slice(2), env: loadEnvironment(), stdout, stderr, signal });
