import { runTrain } from './run-train.ts';
import { statements } from './trainers.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runTrain(statements, { argv: argv.slice(2), stdout, stderr });
