import type { Request } from '#model/answer.ts';
import { limits } from '#model/limits.ts';
import type { CommandShape } from './define.ts';
import { MisuseError } from './misuse.ts';
import { missingOption, unknownCommand, unknownOption } from './unknown.ts';

/** The command of that name; throws a MisuseError that tells the nearest names where there is none. */
export function findCommand<C extends CommandShape>(commands: readonly C[], name: string): C {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new MisuseError(unknownCommand(commands, name));
  return command;
}

/**
 * The options of a request as `run` relies on them: known, cleaned, within their lengths, none of the
 * required ones missing. Throws a MisuseError about the first thing that is wrong.
 */
export function checkOptions(command: CommandShape, given: Request['options']): Record<string, string> {
  const stranger = Object.keys(given).find((name) => !Object.hasOwn(command.options, name));
  if (stranger !== undefined) throw new MisuseError(unknownOption(command, stranger));
  const missing = Object.keys(command.options).find((name) => isMissing(command, name, given));
  if (missing !== undefined) {
    throw new MisuseError(missingOption(command, missing));
  }
  const texts = Object.entries(given).map(([name, text]) => [name, checkText(command, name, text)]);
  return Object.fromEntries(texts);
}

/** Throws the MisuseError that answering the request would; what is looked for in the archive is not looked at. */
export function checkRequest(commands: readonly CommandShape[], { command, options }: Request): void {
  checkOptions(findCommand(commands, command), options);
}

/** Text as commands and buttons take it: composed (NFC), well-formed, trimmed, without control characters. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** As `cleanText`, but lines keep their ends, as "\n". */
function cleanLines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

function isMissing(command: CommandShape, name: string, given: Request['options']): boolean {
  return command.options[name]?.required === true && !Object.hasOwn(given, name);
}

function checkText(command: CommandShape, name: string, text: string): string {
  const option = command.options[name];
  const limit = Math.min(option?.maxLength ?? 0, limits.text);
  const clean = option?.keepsLines ? cleanLines : cleanText;
  const cleaned = text.length <= limits.text ? clean(text) : text;
  if (cleaned === '') throw new MisuseError(`The option ${name} of /${command.name} is empty.`);
  if (cleaned.length > limit) {
    throw new MisuseError(`The option ${name} of /${command.name} takes at most ${limit} characters.`);
  }
  return cleaned;
}
