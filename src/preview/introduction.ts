import type { Answering } from '#answering/answering.ts';
import type { CommandOutline } from '#command/outline.ts';
import type { CommandInfo } from './api.ts';

/** What the composer must know of every command, and questions that find something in this library. */
export async function introduceCommands(answering: Answering): Promise<CommandInfo[]> {
  const examples = await answering.examples();
  return answering.commands.map((command) => ({
    name: command.name,
    description: command.description,
    options: introduceOptions(command),
    messageAction: command.messageAction,
    examples: [...(examples[command.name] ?? [])],
  }));
}

function introduceOptions({ options }: CommandOutline): CommandInfo['options'] {
  return Object.entries(options).map(([name, { description, required, maxLength, completes }]) => ({
    name,
    description,
    required,
    maxLength,
    completes,
  }));
}
