import { BusyError, busy } from './busy.ts';
import { type Answered, type Question, textsOf } from './question.ts';

/** Milliseconds that a question waits for its turn. Suggestions are of no use to somebody who typed on. */
const longestWait = { suggest: 2000, other: 60_000 } as const;

/** A question that somebody waits for. */
export type Waiting = {
  question: Question;
  texts: readonly string[];
  given: PromiseWithResolvers<Answered>;
  /** How many threads have ended while they had it. */
  deaths: number;
};

export type Queue = {
  /** Throws a BusyError where as many questions wait as may. */
  put(question: Question): Waiting;
  /** Puts one that was taken before all others. */
  putBack(waiting: Waiting): void;
  /** The next one: suggestions come before all others, since nobody can be told to wait for them. */
  take(): Waiting | undefined;
  isEmpty(): boolean;
  /** Rejects all that wait with a BusyError of this sentence. */
  clear(sentence: string): void;
};

/** Questions in the order in which they came, `most` at a time; one that waits for too long gets a BusyError. */
export function createQueue(most: number): Queue {
  const lines: Record<'suggest' | 'other', Waiting[]> = { suggest: [], other: [] };
  const patience = new Map<Waiting, NodeJS.Timeout>();
  const lineOf = ({ kind }: Question) => (kind === 'suggest' ? 'suggest' : 'other');
  const giveUp = (waiting: Waiting) => {
    const line = lines[lineOf(waiting.question)];
    line.splice(line.indexOf(waiting), 1);
    patience.delete(waiting);
    waiting.given.reject(new BusyError(busy.full));
  };
  const wait = (waiting: Waiting) => {
    const longest = longestWait[lineOf(waiting.question)];
    patience.set(waiting, setTimeout(giveUp, longest, waiting));
  };
  return {
    put(question) {
      if (patience.size >= most) throw new BusyError(busy.full);
      const given = Promise.withResolvers<Answered>();
      const waiting = { question, texts: textsOf(question), given, deaths: 0 };
      lines[lineOf(question)].push(waiting);
      wait(waiting);
      return waiting;
    },
    putBack(waiting) {
      lines[lineOf(waiting.question)].unshift(waiting);
      wait(waiting);
    },
    take() {
      const waiting = lines.suggest.shift() ?? lines.other.shift();
      if (!waiting) return undefined;
      clearTimeout(patience.get(waiting));
      patience.delete(waiting);
      return waiting;
    },
    isEmpty: () => patience.size === 0,
    clear(sentence) {
      for (const [waiting, timer] of patience) {
        clearTimeout(timer);
        waiting.given.reject(new BusyError(sentence));
      }
      patience.clear();
      lines.suggest = [];
      lines.other = [];
    },
  };
}
