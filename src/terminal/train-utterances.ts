import { runTrain } from './run-train.ts';
import { utterances } from './trainers.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runTrain(utterances, { argv: argv.slice(2), stdout, stderr });
