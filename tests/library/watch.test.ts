import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchLibrary } from '#library/watch.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { rescan, watched } from './watched.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a watched library', () => {
  test('tells of nothing as long as nothing changes', () => {
    const { events, system } = watched(folderWith({ 'a.json': '1' }));
    for (let times = 0; times < 5; times++) {
      system.hint();
      rescan();
    }
    expect(events).toEqual([]);
  });

  test.each<[string, (folder: string) => void]>([
    ['a document more', (folder) => writeFileSync(join(folder, 'b.json'), '')],
    ['a document less', (folder) => rmSync(join(folder, 'a.json'))],
    ['a document of another size', (folder) => writeFileSync(join(folder, 'a.json'), '12')],
    ['a document of another time', (folder) => utimesSync(join(folder, 'a.json'), 1, 1)],
    ['another name', (folder) => renameSync(join(folder, 'a.json'), join(folder, 'b.json'))],
    [
      'another file of the same size and time',
      (folder) => {
        writeFileSync(join(folder, 'new'), '1');
        utimesSync(join(folder, 'new'), 7, 7);
        renameSync(join(folder, 'new'), join(folder, 'a.json'));
      },
    ],
  ])('tells once of %s, without a hint at the next look', (_, change) => {
    const folder = folderWith({ 'a.json': '1' });
    utimesSync(join(folder, 'a.json'), 7, 7);
    const { events } = watched(folder);
    change(folder);
    expect(events).toEqual([]);
    vi.advanceTimersByTime(19_999);
    expect(events).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(events).toEqual(['changed']);
    rescan();
    expect(events).toEqual(['changed']);
  });

  test('tells of nothing that is no document', () => {
    const folder = folderWith({ 'a.json': '1' });
    const { events } = watched(folder);
    for (const name of ['.b.json', '.lock.1-1-1', '.a.json.1-1.part', 'notes.txt']) {
      writeFileSync(join(folder, name), '');
    }
    rescan();
    expect(events).toEqual([]);
  });

  test('is looked at when somebody asks for it', () => {
    const folder = folderWith({});
    const { events, check } = watched(folder);
    writeFileSync(join(folder, 'b.json'), '');
    check();
    expect(events).toEqual(['changed']);
  });

  test('whose change could not be followed is told of once more', () => {
    const { events, forget } = watched(folderWith({}));
    forget();
    expect(events).toEqual([]);
    rescan();
    rescan();
    expect(events).toEqual(['changed']);
  });

  test('is looked at no more once that is stopped', () => {
    const folder = folderWith({});
    const { events, stop, system } = watched(folder);
    writeFileSync(join(folder, 'b.json'), '');
    system.hint();
    stop();
    rescan();
    expect(events).toEqual([]);
    expect(system.open()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that changes while it is read is told of again', () => {
    const folder = folderWith({});
    const events: string[] = [];
    const { stop } = watchLibrary({
      folder,
      onMissing: () => {},
      onChange: () => {
        events.push('changed');
        if (events.length === 1) writeFileSync(join(folder, 'c.json'), '');
      },
    });
    onTestFinished(stop);
    writeFileSync(join(folder, 'b.json'), '');
    rescan();
    rescan();
    rescan();
    expect(events).toEqual(['changed', 'changed']);
  });
});

describe('a hint of the system', () => {
  test('makes a look come earlier, once the system has told of nothing for a second', () => {
    const folder = folderWith({});
    const { events, system } = watched(folder);
    writeFileSync(join(folder, 'b.json'), '');
    system.hint();
    vi.advanceTimersByTime(900);
    system.hint();
    vi.advanceTimersByTime(999);
    expect(events).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(events).toEqual(['changed']);
  });

  test('of each of a thousand documents makes for a few looks, and the last one sees them all', () => {
    const folder = folderWith({});
    const { events, system, check } = watched(folder);
    for (let number = 0; number < 1_000; number++) {
      writeFileSync(join(folder, `document-${number}.json`), '');
      system.hint();
      vi.advanceTimersByTime(50);
    }
    vi.advanceTimersByTime(1_000);
    expect(events).toHaveLength(3);
    check();
    rescan();
    expect(events).toHaveLength(3);
  });

  test('is real, where the system gives any', async () => {
    vi.useRealTimers();
    const folder = folderWith({});
    const { promise, resolve } = Promise.withResolvers<void>();
    const { stop } = watchLibrary({
      folder,
      onChange: resolve,
      onMissing: () => {},
      interval: 200,
      quiet: 1,
    });
    onTestFinished(stop);
    writeFileSync(join(folder, 'b.json'), '');
    await promise;
  });
});
