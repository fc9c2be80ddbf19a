import { inspect } from 'node:util';
import type { Command } from '#command/define.ts';
import type { Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { readSettings } from '#config/settings.ts';
import { LibraryFolderError } from '#library/load.ts';
import { readArguments, type Task } from './arguments.ts';
import { runBatch } from './batch.ts';
import { historyFile } from './history.ts';
import { openDesk } from './open.ts';
import { chooseLook, type Streams, write } from './output.ts';
import { runPrompt } from './prompt.ts';
import { misused, type Response, respond, respondInJson } from './respond.ts';
import { usage } from './usage.ts';

/** What the entry point hands in; `argv` without the names of program and script. */
export type AskSetting = Streams & {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  commands: readonly Command[];
};

/** For a bug: the status of an uncaught error, 1, would say that nothing was found. */
const broken = 70;

/** Runs `ask` and gives its exit status: 0 found, 1 nothing found, 2 misuse, 70 a bug, with its stack. */
export async function runAsk(setting: AskSetting): Promise<number> {
  const { argv, env, commands, stdin, stdout, stderr } = setting;
  // Each write hears of its own error; without a listener, the stream's would end the process.
  for (const output of [stdout, stderr]) output.on('error', () => {});
  try {
    const { task, library } = readArguments(argv, stdin.isTTY === true && stdout.isTTY === true);
    if (task.kind === 'help') return await print(setting, { text: usage(commands), status: 0 });
    const { libraryFolder } = readSettings({ ON_RECORD_LIBRARY: library ?? env.ON_RECORD_LIBRARY });
    const opened = openDesk(commands, libraryFolder);
    for (const { file, field, problem } of opened.library.faults) {
      await write(stderr, `${file}: ${field}: ${problem}\n`);
    }
    return await perform(task, opened.desk, setting);
  } catch (error) {
    const isMisuse = error instanceof MisuseError || error instanceof LibraryFolderError;
    await write(stderr, `${isMisuse ? error.message : inspect(error)}\n`);
    return isMisuse ? misused : broken;
  }
}

async function perform(
  task: Exclude<Task, { kind: 'help' }>,
  desk: Desk,
  setting: AskSetting,
): Promise<number> {
  const { stdin, stdout, env } = setting;
  const look = () => chooseLook(stdout, env);
  if (task.kind === 'once') {
    const { typed, json } = task;
    return print(setting, json ? respondInJson(desk, typed) : respond(desk, typed, look()));
  }
  if (task.kind === 'batch') await runBatch(desk, stdin, stdout);
  else await runPrompt(desk, setting, { look, historyPath: historyFile(env) });
  return 0;
}

async function print({ stdout }: Streams, { text, status }: Response): Promise<number> {
  await write(stdout, text);
  return status;
}
