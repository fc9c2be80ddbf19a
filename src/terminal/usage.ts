import type { Command } from '#command/define.ts';

/** What `--help` prints. */
export function usage(commands: readonly Command[]): string {
  const names = commands.map(({ name, description }) => `  /${name.padEnd(12)} ${description}`);
  return `${beforeCommands}${names.join('\n')}\n${afterCommands}`;
}

const beforeCommands = `Usage: npm run ask -- [options] '/command …'

Asks the library what one asks it in Discord, and prints the answer. Without a command it is a
prompt with completion (Tab) and history. Everything is found offline.

Commands, with their options written as “name: text”:
`;

const afterCommands = `
Beside the options of a command, “page: 2” asks for another page.

Options:
  --json          print the answer as one line of JSON
  --json --batch  read commands from standard input, a line each, and print a line of JSON each
  --library DIR   take the documents from this folder (default: ON_RECORD_LIBRARY, or data/documents)
  -h, --help      print this

Exit status: 0 found, 1 nothing found, 2 misuse.
`;
