import { commands } from '#commands/index.ts';
import { runAsk } from './run-ask.ts';

const { argv, env, stdin, stdout, stderr } = process;
process.exitCode = await runAsk({ argv: argv.slice(2), env, commands, stdin, stdout, stderr });
