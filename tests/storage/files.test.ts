import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, FileRefusal, largestFile, readRegularFile, systemCode } from '#storage/files.ts';
import { hashBytes } from '#storage/hash.ts';
import { folderWith } from '#tests/fixtures/folders.ts';

describe('a regular file', () => {
  test('is read to the byte, also where it is empty', () => {
    const folder = folderWith({ a: Uint8Array.of(0, 255, 10), empty: '' });
    expect([...readRegularFile(join(folder, 'a'))]).toEqual([0, 255, 10]);
    expect(readRegularFile(join(folder, 'empty'))).toHaveLength(0);
  });

  test('is read up to 20 MB, and refused one byte later', () => {
    const path = join(folderWith({ a: '' }), 'a');
    truncateSync(path, largestFile);
    expect(readRegularFile(path)).toHaveLength(20_000_000);
    truncateSync(path, largestFile + 1);
    expect(() => readRegularFile(path)).toThrow(new FileRefusal('is larger than 20 MB'));
  });
});

test('a process that reads or refuses many files has none of them open afterwards', () => {
  const folder = folderWith({ a: 'x' });
  // A system gives the lowest number that is free.
  const nextDescriptor = () => {
    const descriptor = openSync(join(folder, 'a'), 'r');
    closeSync(descriptor);
    return descriptor;
  };
  const before = nextDescriptor();
  for (let count = 0; count < 100; count++) {
    readRegularFile(join(folder, 'a'));
    expect(() => readRegularFile(folder)).toThrow(FileRefusal);
  }
  expect(nextDescriptor() - before).toBeLessThan(100);
});

describe('what is refused, and at once', () => {
  const read = (path: string) => () => readRegularFile(path);

  test('a symbolic link, whatever it leads to', () => {
    const folder = folderWith({ a: 'x' });
    for (const target of [join(folder, 'a'), join(folder, 'nowhere'), folder, '/dev/zero']) {
      const link = join(folder, `to-${target.replaceAll('/', '-')}`);
      symlinkSync(target, link);
      expect(read(link)).toThrow(new FileRefusal('is a symbolic link, which is not followed'));
    }
  });

  test('a folder, a device and a pipe that nobody writes to', () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'inner'));
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
    for (const path of [join(folder, 'inner'), '/dev/zero', join(folder, 'pipe')]) {
      expect(read(path)).toThrow(new FileRefusal('is not a regular file'));
    }
  });

  test('what is not there, and what the system knows by another code', () => {
    const folder = folderWith({ a: 'x' });
    expect(read(join(folder, 'b'))).toThrow(new FileRefusal('does not exist'));
    expect(read(join(folder, 'a', 'b'))).toThrow(new FileRefusal('cannot be read (ENOTDIR)'));
    expect(read(join(folder, 'x'.repeat(300)))).toThrow(new FileRefusal('cannot be read (ENAMETOOLONG)'));
  });
});

test('UTF-8 is decoded without its byte order mark, and nothing else is', () => {
  expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xbc))).toBe('ü');
  expect(() => decodeUtf8(Uint8Array.of(0x22, 0xe9, 0x22))).toThrow(new FileRefusal('is not valid UTF-8'));
});

test('only an error of the system has a code', () => {
  expect(systemCode(Object.assign(new Error(), { code: 'EIO' }))).toBe('EIO');
  for (const thrown of [new Error(), Object.assign(new Error(), { code: 5 }), { code: 'EIO' }, 'EIO', null]) {
    expect(systemCode(thrown)).toBeNull();
  }
});

test('a hash is what sha256sum prints', () => {
  expect(hashBytes(Buffer.from('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
