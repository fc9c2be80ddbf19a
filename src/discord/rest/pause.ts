/** Waits some milliseconds, rounded up: a timer knows whole ones only. Or until the signal is given. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.ceil(milliseconds));
    signal?.addEventListener('abort', end);
  });
}
