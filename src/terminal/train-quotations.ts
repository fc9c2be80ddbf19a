import { runTrainQuotations } from './run-train-quotations.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runTrainQuotations({ argv: argv.slice(2), stdout, stderr });
