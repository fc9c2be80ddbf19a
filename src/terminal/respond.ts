import type { Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import type { Outcome } from '#model/answer.ts';
import { renderJson } from '#render/json.ts';
import type { Look } from '#render/terminal/style.ts';
import { renderText } from '#render/terminal/text.ts';

/** What to print, with its line break, and the exit status that tells the outcome. */
export type Response = { text: string; status: number };

export const misused = 2;

const statuses: Readonly<Record<Outcome, number>> = { found: 0, ambiguous: 0, nothing: 1 };

/** Answers a typed command for a person; throws a MisuseError. */
export function respond(desk: Desk, typed: string, look: Look): Response {
  const { request } = desk.read(typed);
  const answer = desk.answer(request);
  const text = renderText(answer, { page: request.page, ...look });
  return { text: `${text.trimEnd()}\n`, status: statuses[answer.outcome] };
}

/** Answers a typed command as one line of JSON, also where it is a misuse. */
export function respondInJson(desk: Desk, typed: string): Response {
  try {
    const answer = desk.answer(desk.read(typed).request);
    return { text: line(renderJson(typed, answer)), status: statuses[answer.outcome] };
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    const misuse = {
      command: null,
      asked: typed,
      outcome: 'nothing',
      message: error.message,
      items: [],
      misuse: true,
    };
    return { text: line(misuse), status: misused };
  }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
