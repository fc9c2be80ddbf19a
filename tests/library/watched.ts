import { onTestFinished, vi } from 'vitest';
import type { Listen } from '#library/hints.ts';
import { watchLibrary } from '#library/watch.ts';

/** A system that tells of changes when the test says so. */
export function fakeSystem() {
  const open = new Set<{ onHint: () => void; onFailure: () => void }>();
  let failure: Error | null = null;
  let opened = 0;
  const listen: Listen = (_, onHint, onFailure) => {
    opened++;
    if (failure) throw failure;
    const listener = { onHint, onFailure };
    open.add(listener);
    return { close: () => open.delete(listener) };
  };
  return {
    listen,
    hint: () => open.forEach(({ onHint }) => void onHint()),
    fail: () => open.forEach(({ onFailure }) => void onFailure()),
    refuse: (error: Error | null) => {
      failure = error;
    },
    open: () => open.size,
    opened: () => opened,
  };
}

/** A watch on a folder, and what it told so far; time goes on only where the test says so. */
export function watched(folder: string, system = fakeSystem()) {
  const events: string[] = [];
  const { check, forget, stop } = watchLibrary({
    folder,
    onChange: () => events.push('changed'),
    onMissing: (sentence) => events.push(sentence),
    listen: system.listen,
  });
  onTestFinished(stop);
  return { system, events, check, forget, stop };
}

/** Lets the time between two looks go by. */
export const rescan = () => vi.advanceTimersByTime(20_000);
