import { parseArgs } from 'node:util';
import { cleanText } from '#command/check.ts';
import { MisuseError } from '#command/misuse.ts';

export type Task =
  | { kind: 'help' }
  | { kind: 'prompt' }
  | { kind: 'batch' }
  | { kind: 'once'; typed: string; json: boolean };

/** What the command line asks for; `library` is a folder that goes before the environment's. */
export type Arguments = { task: Task; library: string | undefined };

type Flags = { batch: boolean; help: boolean; json: boolean; library?: string };

/**
 * Reads the arguments after the script's name; `interactive` tells whether a person can be prompted.
 * Throws a MisuseError.
 */
export function readArguments(argv: readonly string[], interactive: boolean): Arguments {
  const { values, positionals } = parse(argv);
  if (values.library?.trim() === '') throw new MisuseError('--library needs the path of a folder.');
  if (holdsSeveral(positionals)) {
    throw new MisuseError('Ask one question at a time, or several on standard input with --json --batch.');
  }
  const task = chooseTask(values, positionals.join(' ').trim(), interactive);
  return { task, library: values.library };
}

/** Words are joined to one command; but a whole command beside another was meant as a second one. */
function holdsSeveral(positionals: readonly string[]): boolean {
  const commands = positionals.filter((each) => each.trimStart().startsWith('/'));
  return commands.length > 1 && commands.some((each) => /\s/.test(each.trim()));
}

function parse(argv: readonly string[]): { values: Flags; positionals: string[] } {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        batch: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        library: { type: 'string' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [problem = ''] = cleanText(error.message).split(/\. |\.$| {2}/);
    throw new MisuseError(`${problem}; put a command in quotation marks, or see --help.`);
  }
}

function chooseTask(flags: Flags, typed: string, interactive: boolean): Task {
  if (flags.help) return { kind: 'help' };
  if (flags.batch && !flags.json) throw new MisuseError('--batch goes together with --json.');
  if (flags.batch && typed !== '') throw new MisuseError('--batch takes its commands from standard input.');
  if (flags.batch) return { kind: 'batch' };
  if (typed !== '') return { kind: 'once', typed, json: flags.json };
  if (interactive && !flags.json) return { kind: 'prompt' };
  throw new MisuseError('Type a command in quotation marks, such as "/help", or see --help.');
}
