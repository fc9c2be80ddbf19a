import { type Answer, isRefusal, isSuccess } from './answer.ts';
import { arrived, handOn } from './hand-on.ts';
import { fieldOf, parseJson } from './json.ts';
import type { Occasion } from './occasion.ts';
import { toldWait } from './rate-limit.ts';

export type Verdict =
  | { kind: 'answered'; response: Response }
  /** Discord says that an earlier attempt had arrived. */
  | { kind: 'had arrived'; response: Response }
  /** It did not arrive; `wait` is in milliseconds, null where Discord does not tell. */
  | { kind: 'limited'; wait: number | null }
  | { kind: 'failed'; code: string; status: number };

/** What an answer means for a request of which an earlier attempt may have arrived. */
export function judge(answer: Answer, { doneCode }: Occasion, mayHaveArrived: boolean): Verdict {
  const { status, text } = answer;
  if (status === 429) return { kind: 'limited', wait: toldWait(answer) };
  if (isSuccess(status)) return { kind: 'answered', response: handOn(answer) };
  if (!isRefusal(status)) {
    return { kind: 'failed', code: status >= 500 ? 'SERVER_ERROR' : 'UNEXPECTED_STATUS', status };
  }
  const done = mayHaveArrived && doneCode !== null && fieldOf(parseJson(text), 'code') === doneCode;
  return done ? { kind: 'had arrived', response: arrived() } : { kind: 'answered', response: handOn(answer) };
}
