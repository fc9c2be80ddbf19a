import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { folderWith } from '#tests/fixtures/folders.ts';
import { fakeSystem, rescan, watched } from './watched.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const systemError = (code: string) => Object.assign(new Error(code), { code });

describe('a system that gives no hints', () => {
  test.each(['ENOSPC', 'EMFILE', 'ENOSYS'])('hinders nobody, and is asked again at each look: %s', (code) => {
    const folder = folderWith({});
    const system = fakeSystem();
    system.refuse(systemError(code));
    const { events } = watched(folder, system);
    writeFileSync(join(folder, 'b.json'), '');
    rescan();
    expect(events).toEqual(['changed']);
    expect(system.opened()).toBe(2);
    system.refuse(null);
    rescan();
    expect(system.open()).toBe(1);
    rescan();
    expect(system.opened()).toBe(3);
  });

  test('any more is asked again', () => {
    const { system } = watched(folderWith({}));
    system.fail();
    expect(system.open()).toBe(0);
    rescan();
    expect(system.open()).toBe(1);
  });

  test('because of a bug is one', () => {
    const system = fakeSystem();
    system.refuse(new TypeError('a bug'));
    expect(() => watched(folderWith({}), system)).toThrow('a bug');
  });
});

describe('a library folder that vanishes', () => {
  test('is told once in a sentence, and its return is a change', () => {
    const folder = join(folderWith({}), 'library');
    mkdirSync(folder);
    const { events, system } = watched(folder);
    renameSync(folder, `${folder}-away`);
    rescan();
    rescan();
    const missing = `The library folder ${folder} does not exist.`;
    expect(events).toEqual([missing]);
    expect(system.open()).toBe(0);
    renameSync(`${folder}-away`, folder);
    rescan();
    rescan();
    expect(events).toEqual([missing, 'changed']);
    expect(system.open()).toBe(1);
    rmSync(folder, { recursive: true });
    rescan();
    expect(events).toEqual([missing, 'changed', missing]);
  });

  test('and comes back as another one is listened to anew', () => {
    const folder = join(folderWith({}), 'library');
    mkdirSync(folder);
    const { events, system } = watched(folder);
    renameSync(folder, `${folder}-away`);
    mkdirSync(folder);
    rescan();
    expect(system.opened()).toBe(2);
    expect(system.open()).toBe(1);
    expect(events).toEqual([]);
  });

  test('is told at once where there is none to begin with', () => {
    const folder = join(folderWith({}), 'library');
    const { events } = watched(folder);
    expect(events).toEqual([`The library folder ${folder} does not exist.`]);
    mkdirSync(folder);
    rescan();
    expect(events).toHaveLength(2);
  });

  test('into a file is no folder', () => {
    const folder = join(folderWith({}), 'library');
    mkdirSync(folder);
    const { events } = watched(folder);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    rescan();
    expect(events).toEqual([`The library folder ${folder} is not a folder.`]);
  });
});
