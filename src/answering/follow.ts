import { tidy } from '#library/store.ts';
import { watchLibrary } from '#library/watch.ts';
import { type AnsweringThread, openAnsweringThread, type ThreadOptions } from './open.ts';

export type FollowOptions = ThreadOptions & {
  /** Milliseconds between two looks at the folder that come in any case. */
  interval?: number;
};

/**
 * Answers from a folder of documents as it stands, also when documents come and go while it does. Where the
 * folder vanishes, it is answered from what was read. Rejects as `openAnsweringThread` does.
 */
export async function followLibrary(options: FollowOptions): Promise<AnsweringThread> {
  const { folder, log, interval } = options;
  await tidy(folder);
  let thread: AnsweringThread | null = null;
  let isOutdated = false;
  const reload = async () => {
    isOutdated = thread === null;
    // Else a folder that was away for a moment would be served as it was before, for as long as it stays.
    if (thread && !(await thread.reload())) watch.forget();
  };
  // It begins before the library is read, so that what changes meanwhile is not missed.
  const watch = watchLibrary({
    folder,
    onChange: () => void reload(),
    onMissing(sentence) {
      if (thread) log.warn(`${sentence} It is answered from what was read before.`);
    },
    ...(interval === undefined ? {} : { interval }),
  });
  try {
    const opened = await openAnsweringThread(options);
    thread = opened;
    if (isOutdated) void reload();
    return {
      ...opened,
      stop() {
        watch.stop();
        opened.stop();
      },
    };
  } catch (error) {
    watch.stop();
    throw error;
  }
}
