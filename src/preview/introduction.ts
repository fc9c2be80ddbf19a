import type { Command } from '#command/define.ts';
import type { Desk } from '#command/desk.ts';
import { exampleRequests } from '#command/examples.ts';
import { typed } from '#command/typed.ts';
import type { CommandInfo } from './api.ts';

/** What the composer must know of every command, and questions that find something in this library. */
export function introduceCommands({ commands, archive }: Desk): CommandInfo[] {
  return commands.map((command) => ({
    name: command.name,
    description: command.description,
    options: introduceOptions(command),
    messageAction: command.messageAction,
    examples: exampleRequests(command, archive).map(typed),
  }));
}

function introduceOptions({ options }: Command): CommandInfo['options'] {
  return Object.entries(options).map(([name, { description, required, maxLength, complete }]) => ({
    name,
    description,
    required,
    maxLength,
    completes: complete !== undefined,
  }));
}
