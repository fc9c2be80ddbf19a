import type { RESTOptions, ResponseLike } from 'discord.js';
import { type Answer, announcesJson, isSuccess, saysEnough } from './answer.ts';
import { Fault } from './fault.ts';
import { isObject, parseJson } from './json.ts';
import { networkFault } from './network-fault.ts';
import { readText } from './read-text.ts';

export type Send = RESTOptions['makeRequest'];

export type Request = { url: string; init: Parameters<Send>[1]; signal: AbortSignal | undefined };

/**
 * Sends a request once and reads the answer to its end, all within some milliseconds. Never rejects: what
 * went wrong is a Fault, unless the status came and says enough.
 */
export async function exchange(send: Send, request: Request, longest: number): Promise<Answer | Fault> {
  const cut = new AbortController();
  const ended = Promise.withResolvers<never>();
  const abandon = () => ended.reject(new Fault('ABORTED'));
  const timer = setTimeout(() => ended.reject(new Fault('TIMEOUT')), longest);
  request.signal?.addEventListener('abort', abandon);
  if (request.signal?.aborted) abandon();
  let head: ResponseLike | undefined;
  const perform = async (): Promise<Answer> => {
    head = await send(request.url, { ...request.init, signal: cut.signal });
    return checked({ status: head.status, headers: head.headers, text: await readText(head) });
  };
  try {
    return await Promise.race([perform(), ended.promise]);
  } catch (thrown) {
    cut.abort();
    if (head && saysEnough(head.status)) return { status: head.status, headers: head.headers, text: '' };
    const { code, mayHaveArrived } = thrown instanceof Fault ? thrown : networkFault(thrown);
    return new Fault(code, mayHaveArrived, head?.status);
  } finally {
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', abandon);
  }
}

/** Discord speaks JSON: a page of someone else's that says 200 is no answer of Discord's. */
function checked(answer: Answer): Answer {
  if (answer.text === '' || saysEnough(answer.status)) return answer;
  if (announcesJson(answer)) {
    if (!isObject(parseJson(answer.text))) throw new Fault('BAD_JSON');
  } else if (isSuccess(answer.status)) throw new Fault('NOT_JSON');
  return answer;
}
