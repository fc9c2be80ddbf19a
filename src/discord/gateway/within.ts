/** Resolves when the work is done, or after so many milliseconds; rejects where the work fails before. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const tooLong = Promise.withResolvers<void>();
  const timer = setTimeout(tooLong.resolve, milliseconds);
  try {
    await Promise.race([work, tooLong.promise]);
  } finally {
    clearTimeout(timer);
  }
}
