/** What would have ended the process, or failed where nobody waited for it. */
export type Crashes = {
  exceptions: string[];
  /** Rejections that nobody handled: the bot survives them, and logs them. */
  rejections: string[];
  stop(): void;
};

/** Catches them in the place of node, which would end the process. */
export function watchCrashes(): Crashes {
  const exceptions: string[] = [];
  const rejections: string[] = [];
  const onException = (thrown: unknown) => void exceptions.push(describe(thrown));
  const onRejection = (thrown: unknown) => void rejections.push(describe(thrown));
  process.on('uncaughtException', onException);
  process.on('unhandledRejection', onRejection);
  return {
    exceptions,
    rejections,
    stop() {
      process.off('uncaughtException', onException);
      process.off('unhandledRejection', onRejection);
    },
  };
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : `a thrown ${typeof thrown}`;
}
