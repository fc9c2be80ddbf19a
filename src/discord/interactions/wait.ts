/** What `within` gives for a promise that takes longer. */
export const tooSlow = Symbol('too slow');

/** What a promise gives within some milliseconds, or `tooSlow`; rejects where it rejects before. */
export async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | typeof tooSlow> {
  const clock = Promise.withResolvers<typeof tooSlow>();
  const timer = setTimeout(clock.resolve, milliseconds, tooSlow);
  try {
    return await Promise.race([promise, clock.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits that can all be broken off at once. */
export type Patience = {
  /** What the promise gives, unless the wait is broken off before: then it rejects with that reason. */
  for<T>(promise: Promise<T>): Promise<T>;
  breakOff(reason: Error): void;
};

export function createPatience(): Patience {
  const waits = new Set<(reason: Error) => void>();
  return {
    async for(promise) {
      const broken = Promise.withResolvers<never>();
      waits.add(broken.reject);
      try {
        return await Promise.race([promise, broken.promise]);
      } finally {
        waits.delete(broken.reject);
      }
    },
    breakOff(reason) {
      for (const reject of waits) reject(reason);
    },
  };
}
