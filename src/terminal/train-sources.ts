import { runTrain } from './run-train.ts';
import { sources } from './trainers.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runTrain(sources, { argv: argv.slice(2), stdout, stderr });
