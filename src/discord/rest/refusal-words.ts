import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Answer } from './answer.ts';
import { fieldOf, isObject, parseJson } from './json.ts';

/** Refused forms of which an error tells at most so many fields, so deep. */
const mostFields = 5;
const deepestField = 12;

const plainWord = /^\w{1,40}$/;

/**
 * What is handed on of an answer of 4xx: Discord's code, its name, and which fields were refused. Discord's
 * own sentences may quote what was sent, and every error of discord.js repeats them.
 */
export function refusalWords({ status, text }: Answer): { code: number; message: string } {
  const body = parseJson(text);
  const code = fieldOf(body, 'code');
  if (typeof code !== 'number') return { code: 0, message: `Status ${status}` };
  const fields = refusedFields(fieldOf(body, 'errors')).slice(0, mostFields);
  return { code, message: [RESTJSONErrorCodes[code] ?? `Status ${status}`, ...fields].join('\n') };
}

/** Such as `data.content[BASE_TYPE_MAX_LENGTH]`. */
function refusedFields(errors: unknown, path: readonly string[] = []): string[] {
  if (!isObject(errors) || path.length > deepestField) return [];
  return Object.keys(errors)
    .filter((key) => plainWord.test(key))
    .flatMap((key) => {
      const inner = fieldOf(errors, key);
      return key === '_errors' ? codesIn(inner, path) : refusedFields(inner, [...path, key]);
    });
}

function codesIn(list: unknown, path: readonly string[]): string[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((each) => fieldOf(each, 'code'))
    .filter((code) => typeof code === 'string' && plainWord.test(code))
    .map((code) => `${path.join('.')}[${code}]`);
}
