/** Milliseconds over which Discord counts refused requests. */
const invalidWindow = 600_000;

/** Discord bans an address at 10,000; what we never see, such as an answer that comes too late, is no danger. */
const mostInvalid = 500;

/** From here on only what answers people is sent. */
const mostInvalidBesideAnswers = 250;

/** Whether one more may be sent; `taken`: not while so many of those under way may yet be refused. */
export type Room = 'free' | 'taken' | 'none';

export type Breaker = {
  room(answersPeople: boolean): Room;
  /** A request is sent. */
  begin(): void;
  /** Its answer is known, or will never be. */
  end(invalid: boolean): void;
};

/** Counts refused requests over the last ten minutes, so that they stay few whatever happens. */
export function createBreaker(): Breaker {
  /** When each was refused, oldest first. */
  let refusals: number[] = [];
  let underWay = 0;
  return {
    room(answersPeople) {
      const now = performance.now();
      refusals = refusals.filter((time) => now - time < invalidWindow);
      const most = answersPeople ? mostInvalid : mostInvalidBesideAnswers;
      if (refusals.length >= most) return 'none';
      return refusals.length + underWay >= most ? 'taken' : 'free';
    },
    begin() {
      underWay += 1;
    },
    end(invalid) {
      underWay -= 1;
      if (invalid) refusals.push(performance.now());
    },
  };
}
