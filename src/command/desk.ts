import type { Answer, Request } from '#model/answer.ts';
import type { Choice } from '#model/choice.ts';
import type { Archive } from '#search/archive.ts';
import { checkOptions, findCommand } from './check.ts';
import { suggest } from './completion.ts';
import type { Command, GivenOptions } from './define.ts';
import { type Reading, readTyped } from './parse.ts';

/** Where every platform brings its questions: the commands, together with what they search. */
export type Desk = {
  commands: readonly Command[];
  archive: Archive;
  /** Checks a request and answers it; throws a MisuseError for one that cannot be answered as put. */
  answer(request: Request): Answer;
  /**
   * At most 25 suggestions for an option, names and values within 100 UTF-16 units each; never throws.
   * An unknown command or option has none.
   */
  complete(command: string, option: string, typed: string, given: GivenOptions): readonly Choice[];
  /** Reads a typed command into a request that `answer` takes; throws a MisuseError otherwise. */
  read(text: string): Reading;
};

export function createDesk(commands: readonly Command[], archive: Archive): Desk {
  return {
    commands,
    archive,
    answer(request) {
      const command = findCommand(commands, request.command);
      return command.run(archive, checkOptions(command, request.options));
    },
    complete: (command, option, typed, given) =>
      suggest(commands, archive, { command, option, typed, given }),
    read: (text) => readTyped(commands, text),
  };
}
