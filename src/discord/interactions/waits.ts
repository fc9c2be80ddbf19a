/** Waits that can all be broken off at once. */
export type Waits = {
  /** What the promise gives, unless the wait is broken off before: then it rejects with that reason. */
  for<T>(promise: Promise<T>): Promise<T>;
  breakOff(reason: Error): void;
};

/** None yet. */
export function createWaits(): Waits {
  const breaking = new Set<(reason: Error) => void>();
  return {
    async for(promise) {
      const broken = Promise.withResolvers<never>();
      breaking.add(broken.reject);
      try {
        return await Promise.race([promise, broken.promise]);
      } finally {
        breaking.delete(broken.reject);
      }
    },
    breakOff(reason) {
      for (const reject of breaking) reject(reason);
    },
  };
}
