import type { Command, OptionDefinition } from '#command/define.ts';
import type { Desk } from '#command/desk.ts';
import { createLog, type Log } from '#config/log.ts';
import { emptyArchive } from '#tests/fixtures/commands.ts';

const option: OptionDefinition = {
  description: 'Words to look for',
  required: false,
  maxLength: 200,
  complete: () => [],
};

/** A command with these options that can be published, not run. */
export function commandWith(
  options: Readonly<Record<string, Partial<OptionDefinition>>>,
  name = 'find',
  description = 'Finds things',
): Command {
  const defined = Object.entries(options).map(([key, some]) => [key, { ...option, ...some }]);
  return {
    name,
    description,
    options: Object.fromEntries(defined),
    messageAction: null,
    notes: [],
    examples: () => [],
    run: () => {
      throw new Error('Not to be run');
    },
  };
}

/** A desk without a library that does only what a test gives it. */
export function deskWith(parts: Partial<Desk>): Desk {
  const missing = () => {
    throw new Error('Not to be asked');
  };
  return {
    commands: [],
    archive: emptyArchive,
    answer: missing,
    complete: () => [],
    read: missing,
    ...parts,
  };
}

/** A log that keeps its lines. */
export function listeningLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: createLog('trace', [], { write: (line: string) => void lines.push(line) }), lines };
}
