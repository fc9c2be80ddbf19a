import { runVerify } from './run-verify.ts';

const { argv, env, stdout, stderr } = process;
process.exitCode = await runVerify({ argv: argv.slice(2), env, stdout, stderr });
