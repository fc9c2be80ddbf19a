import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLedger } from '#discord/gateway/budget-file.ts';
import { listeningLog } from '#tests/discord/fakes.ts';
import { folderWith } from '#tests/fixtures/folders.ts';

const name = 'identifies.json';
const now = 1_800_000_000_000;
const hour = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});

afterEach(() => {
  vi.useRealTimers();
});

function open(folder: string) {
  const { log, lines } = listeningLog();
  return { ledger: openLedger(folder, log), lines };
}

function kept(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

describe('the record of IDENTIFYs', () => {
  it('is on disk before one is allowed, in a folder that need not be there', async () => {
    const folder = join(folderWith({}), 'not', 'there', 'yet');
    const { ledger, lines } = open(folder);
    expect(await ledger.take()).toBe(true);
    expect(kept(folder)).toEqual({ identifies: [now] });
    expect(lines).toEqual([]);
  });

  it('outlasts the program', async () => {
    const folder = folderWith({});
    expect(await open(folder).ledger.take()).toBe(true);
    const { ledger } = open(folder);
    expect(ledger.allowedFrom()).toBe(now + 6001);
    expect(await ledger.take()).toBe(false);
    vi.setSystemTime(now + 6001);
    expect(await ledger.take()).toBe(true);
    expect(kept(folder)).toEqual({ identifies: [now, now + 6001] });
  });

  it('gives one only to the first of two that ask at the same time', async () => {
    const { ledger } = open(folderWith({}));
    expect(await Promise.all([ledger.take(), ledger.take()])).toEqual([true, false]);
  });

  it('clears what a killed program had begun to write', async () => {
    const folder = folderWith({ [`.${name}.999999999-1.part`]: '{"ident' });
    await open(folder).ledger.take();
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('takes what is still to come for now', async () => {
    const folder = folderWith({ [name]: { identifies: Array<number>(20).fill(now + 9 * hour) } });
    const { ledger } = open(folder);
    expect(ledger.allowedFrom()).toBe(now + hour + 1);
  });
});

describe('a record that cannot be used', () => {
  it.each<[string, unknown]>([
    ['is no JSON', '{"identifies": [1'],
    ['is empty', ''],
    ['is no UTF-8', new Uint8Array([255, 254, 0])],
    ['holds something else', { identifies: ['yesterday'] }],
    ['holds more than it may', { identifies: Array<number>(1001).fill(now) }],
    ['has a further field', { identifies: [], more: true }],
    ['holds a time before there was any', { identifies: [-1] }],
  ])('because it %s allows few for an hour, and the log says so', async (_, content) => {
    const folder = folderWith({ [name]: content });
    const { ledger, lines } = open(folder);
    expect(lines.join('')).toContain('cannot be read');
    for (const seconds of [0, 6, 12, 18, 24]) {
      vi.setSystemTime(now + seconds * 1001);
      expect(await ledger.take()).toBe(true);
    }
    vi.setSystemTime(now + 30_000);
    expect(await ledger.take()).toBe(false);
    expect(open(folder).lines).toEqual([]);
  });

  it('because it is a folder allows few and is kept in memory alone', async () => {
    const folder = folderWith({});
    const { ledger, lines } = open(join(folder));
    writeFileSync(join(folder, 'plain'), '');
    expect(await ledger.take()).toBe(true);
    expect(lines).toEqual([]);
    const blocked = open(join(folder, 'plain'));
    expect(blocked.lines.join('')).toContain('cannot be read');
  });

  it('because nothing can be written counts in memory, and warns once', async () => {
    const folder = folderWith({ plain: '' });
    chmodSync(folder, 0o500);
    const { ledger, lines } = open(join(folder, 'plain', 'state'));
    lines.length = 0;
    for (const seconds of [0, 6, 12, 18, 24]) {
      vi.setSystemTime(now + seconds * 1001);
      expect(await ledger.take()).toBe(true);
    }
    vi.setSystemTime(now + 30_000);
    expect(await ledger.take()).toBe(false);
    expect(lines.filter((line) => line.includes('cannot be written'))).toHaveLength(1);
    chmodSync(folder, 0o700);
  });
});
