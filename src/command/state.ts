import type { Request } from '#model/answer.ts';
import { limits } from '#model/limits.ts';
import { documentKey } from '#search/keys.ts';

export type Action = 'view' | 'share';

const letters: Readonly<Record<Action, string>> = { view: 'v', share: 's' };

const namePattern = /^[a-z][a-z0-9_-]{0,31}$/;
const plainValue = /^[A-Za-z0-9._@#!+,:*-]+$/;
const addresses = /^[#!][0-9a-z-]+(?:\.[0-9a-z.-]+)?(?:,[#!][0-9a-z-]+(?:\.[0-9a-z.-]+)?)*$/;
const pagePattern = /^[1-9][0-9]{0,8}$/;

/**
 * Writes a request into a button's `custom_id`, such as `v|figures|2|source=#harbour|topic~any words`:
 * plain values by the name of their option, then after `~` the one that may hold anything. Addresses
 * of documents are shortened to their keys where they would not fit. Gives null where the request
 * does not fit into 100 UTF-16 units even so, where two values need the last place, and for text that
 * does not travel safely (control characters, lone surrogates, outer blanks).
 */
export function encodeState(action: Action, request: Request): string | null {
  const options = Object.entries(request.options);
  const plain = options.filter(([, value]) => plainValue.test(value)).sort(byName);
  const free = options.filter(([, value]) => !plainValue.test(value));
  const names = [request.command, ...options.map(([name]) => name)];
  if (free.length > 1 || !names.every((name) => namePattern.test(name))) return null;
  if (!pagePattern.test(String(request.page)) || !free.every(([, value]) => travels(value))) return null;
  const write = (form: (value: string) => string) =>
    [
      letters[action],
      request.command,
      String(request.page),
      ...plain.map(([name, value]) => `${name}=${form(value)}`),
      ...free.map(([name, value]) => `${name}~${value}`),
    ].join('|');
  const states = [write((value) => value), write(shortenAddresses)];
  return states.find((state) => state.length <= limits.state) ?? null;
}

/** Reads a `custom_id`; null for anything that `encodeState` would not have written. Never throws. */
export function decodeState(customId: string): { action: Action; request: Request } | null {
  if (customId.length > limits.state) return null;
  const tilde = customId.indexOf('~');
  const border = tilde === -1 ? customId.length : customId.lastIndexOf('|', tilde);
  const [letter, command, page, ...plain] = customId.slice(0, border).split('|');
  if (command === undefined || page === undefined) return null;
  const options = Object.fromEntries(plain.map(readPlain));
  if (tilde !== -1) options[customId.slice(border + 1, tilde)] = customId.slice(tilde + 1);
  const action = letter === letters.view ? 'view' : 'share';
  const request = { command, options, page: Number(page) };
  return encodeState(action, request) === customId ? { action, request } : null;
}

function shortenAddresses(value: string): string {
  if (!addresses.test(value)) return value;
  return value.replace(/#([0-9a-z-]+)/g, (_, id: string) => `!${documentKey(id)}`);
}

function readPlain(field: string): [string, string] {
  const [name = '', value = ''] = field.split('=');
  return [name, value];
}

/** Whether a text comes back unchanged from a platform that cleans and trims what it is sent. */
function travels(text: string): boolean {
  return text !== '' && text === text.trim() && text.isWellFormed() && !/\p{Cc}/u.test(text);
}

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}
