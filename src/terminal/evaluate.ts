import { runEvaluate } from './run-evaluate.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runEvaluate({ argv: argv.slice(2), stdout, stderr });
