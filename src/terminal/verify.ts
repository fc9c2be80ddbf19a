import { loadEnvironment } from '#config/environment.ts';
import { runVerify } from './run-verify.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runVerify({ argv: argv.slice(2), env: loadEnvironment(), stdout, stderr });
