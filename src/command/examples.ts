import type { Request } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import { cleanText } from './check.ts';
import type { Command } from './define.ts';

/**
 * Requests for a command that find something in this archive. An example comes from a document, so one
 * that the command would refuse for its length is left out.
 */
export function exampleRequests(command: Command, archive: Archive): Request[] {
  return command
    .examples(archive)
    .map((example) => cleanAll(example))
    .filter((options) => Object.entries(options).every(([name, text]) => fits(command, name, text)))
    .map((options) => ({ command: command.name, options, page: 1 }));
}

function cleanAll(options: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(options).map(([name, text]) => [name, cleanText(text)]));
}

function fits({ options }: Command, name: string, text: string): boolean {
  return text !== '' && text.length <= (options[name]?.maxLength ?? 0);
}
