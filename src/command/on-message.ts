import type { Request } from '#model/answer.ts';
import { cutAtGrapheme } from '#text/graphemes.ts';
import { cleanText } from './check.ts';
import { type CommandShape, firstOption } from './define.ts';
import { MisuseError } from './misuse.ts';

/**
 * The request of the command that platforms offer on a message as `action`, for the text of that
 * message, which is cut to what the command's first option takes. Throws a MisuseError where no command
 * is offered so, and where there is no text.
 */
export function requestOnMessage(commands: readonly CommandShape[], action: string, text: string): Request {
  const command = commands.find(({ messageAction }) => messageAction === action);
  const option = command && firstOption(command);
  if (!command || option === undefined) {
    throw new MisuseError('This bot no longer offers that on a message; /help shows what it does.');
  }
  const read = cutAtGrapheme(cleanText(text), command.options[option]?.maxLength ?? 0);
  if (read === '') throw new MisuseError('This message has no text to look at.');
  return { command: command.name, options: { [option]: read }, page: 1 };
}
