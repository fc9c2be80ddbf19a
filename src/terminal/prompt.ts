import { createInterface, type Interface } from 'node:readline';
import type { Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import type { Choice } from '#model/choice.ts';
import type { Look } from '#render/terminal/style.ts';
import { cutAtGrapheme } from '#text/graphemes.ts';
import { completeTyped } from './complete.ts';
import { historySize, loadHistory, saveHistory } from './history.ts';
import type { Streams } from './output.ts';
import { respond } from './respond.ts';

/** `look` is asked anew for each answer, since the window may change. */
type PromptSetting = { look: () => Look; historyPath: string };

type Ends = Pick<Streams, 'stdin' | 'stdout'>;

const greeting = 'Ask with /help, complete with Tab, leave with exit or Ctrl-D.\n';

/** Asks a person for commands and answers them until they leave; history is kept in a file. */
export async function runPrompt(desk: Desk, { stdin, stdout }: Ends, setting: PromptSetting): Promise<void> {
  stdout.write(greeting);
  const prompt = createPrompt(desk, { stdin, stdout }, setting);
  let open = true;
  prompt.once('close', () => {
    open = false;
  });
  prompt.prompt();
  for await (const line of prompt) {
    const typed = line.trim();
    if (/^\/?(?:exit|quit)$/i.test(typed)) return prompt.close();
    if (typed !== '') stdout.write(reply(desk, typed, setting.look()));
    // Lines that were typed ahead are answered after the end of input, too.
    if (open) prompt.prompt();
  }
  stdout.write('\n');
}

function createPrompt(desk: Desk, { stdin, stdout }: Ends, { look, historyPath }: PromptSetting): Interface {
  const prompt = createInterface({
    input: stdin,
    output: stdout,
    terminal: true,
    prompt: 'on-record> ',
    history: loadHistory(historyPath),
    historySize,
    removeHistoryDuplicates: true,
    completer: complete,
  });
  prompt.on('history', (lines) => saveHistory(historyPath, lines));
  return prompt;

  /** Inserts the only choice there is, and lists several above the line. */
  function complete(line: string): [string[], string] {
    const { replaced, choices } = completeTyped(desk, line);
    if (choices.length < 2) return [choices.map(({ value }) => value), replaced];
    stdout.write(`\n${listChoices(choices, look().width)}`);
    prompt.prompt(true);
    return [[], replaced];
  }
}

function reply(desk: Desk, typed: string, look: Look): string {
  try {
    return respond(desk, typed, look).text;
  } catch (error) {
    if (error instanceof MisuseError) return `${error.message}\n`;
    throw error;
  }
}

/** A line for each choice, with its name beside it: a value alone would tell nobody much. */
function listChoices(choices: readonly Choice[], width: number): string {
  const column = Math.max(...choices.map(({ value }) => value.length));
  const lines = choices.map(({ name, value }) => `  ${value.padEnd(Math.min(column, width / 2))} ${name}`);
  return lines.map((line) => `${cutAtGrapheme(line, width)}\n`).join('');
}
