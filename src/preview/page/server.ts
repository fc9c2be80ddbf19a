import type {
  AutocompleteBody,
  AutocompleteReply,
  CommandBody,
  CommandsReply,
  ComponentBody,
  MessageBody,
  Reply,
} from '#preview/api.ts';

/** The commands and their examples. Rejects, like all of these, where the preview does not answer. */
export async function fetchCommands(): Promise<CommandsReply> {
  const reply: CommandsReply = await read(fetch('/api/commands'));
  return reply;
}

export async function sendCommand(body: CommandBody): Promise<Reply> {
  const reply: Reply = await read(post('/api/command', body));
  return reply;
}

/** Sends what is chosen on a message. */
export async function sendChosen(body: MessageBody): Promise<Reply> {
  const reply: Reply = await read(post('/api/message', body));
  return reply;
}

export async function sendClick(body: ComponentBody): Promise<Reply> {
  const reply: Reply = await read(post('/api/component', body));
  return reply;
}

/** `signal` ends a request that newer typing has overtaken. */
export async function fetchChoices(body: AutocompleteBody, signal: AbortSignal): Promise<AutocompleteReply> {
  const reply: AutocompleteReply = await read(post('/api/autocomplete', body, signal));
  return reply;
}

function post(path: string, body: object, signal: AbortSignal | null = null): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(path, { method: 'POST', headers, body: JSON.stringify(body), signal });
}

async function read(answered: Promise<Response>) {
  const response = await answered;
  if (!response.ok) throw new Error(`The preview answered ${response.status}.`);
  return response.json();
}
