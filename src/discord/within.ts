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
