import { workerData } from 'node:worker_threads';

const pause = 20;
const { parent, mostMemory } = workerData;

/** The memory of the whole process counts, buffers too; a process without its parent has no work left. */
setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, pause);
