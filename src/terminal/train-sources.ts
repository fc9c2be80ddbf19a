import { runTrainSources } from './run-train-sources.ts';

const { argv, stdout, stderr } = process;
process.exitCode = await runTrainSources({ argv: argv.slice(2), stdout, stderr });
