import { answerHelp } from '#answer/help.ts';
import { type Command, defineCommand } from '#command/define.ts';
import { exampleRequests } from '#command/examples.ts';

/** The help knows the other commands from their definitions alone. */
export function defineHelp(others: readonly Command[]): Command {
  return defineCommand({
    name: 'help',
    description: 'What this library holds, and questions that work on it',
    options: {
      command: {
        description: 'One command to explain',
        required: false,
        maxLength: 32,
        complete: (_archive, typed) =>
          others
            .filter(({ name }) => name.includes(typed.trim().toLowerCase()))
            .map(({ name, description }) => ({ name: `${name}: ${description}`, value: name })),
      },
    },
    examples: () => [],
    run(archive, { command }) {
      const explained = others.map((each) => ({ ...each, examples: exampleRequests(each, archive) }));
      return answerHelp(archive, explained, command);
    },
  });
}
