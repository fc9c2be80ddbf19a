import { rmSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { ferryReport, quayReport } from '#tests/fixtures/reports.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';
import { add, addingWorld } from './adding-world.ts';

const reports = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e'].map((name) => [
    `${name}.txt`,
    `${quayReport}\n${ferryReport}\nEdition ${name}.\n`,
  ]),
);

/** Runs `add` on a terminal, and acts once its bar shows that so many files are done. */
function addUntil(done: string, argv: string[], act: () => void, signal?: AbortSignal) {
  const streams = fakeStreams();
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
  const shown: string[] = [];
  stderr.on('data', (chunk: Buffer) => {
    shown.push(chunk.toString('utf8'));
    if (chunk.includes(` ${done} `)) act();
  });
  const text = { ...streams.text, stderr: () => shown.join('') };
  return add(argv, { streams: { ...streams, stderr, text }, ...(signal ? { signal } : {}) });
}

describe('adding that is interrupted', () => {
  test('keeps what was written, leaves nothing half done, and says how much remains', async () => {
    const { library, sources, files } = addingWorld(reports);
    const controller = new AbortController();
    const halted = await addUntil(
      '2/5',
      [sources, '--library', library],
      () => controller.abort(),
      controller.signal,
    );
    expect(halted.status).toBe(130);
    expect(halted.outcomes).toEqual(['added', 'added']);
    expect(halted.stderr).toContain('Interrupted: 3 files not read.\n');
    expect(Object.keys(files())).toHaveLength(2);
    expect(loadLibrary(library)).toMatchObject({ faults: [], documents: [{}, {}] });
  });

  test('goes on where it stopped when it is run again', async () => {
    const { library, sources, add: addAll } = addingWorld(reports);
    const controller = new AbortController();
    await addUntil('2/5', [sources, '--library', library], () => controller.abort(), controller.signal);
    expect((await addAll()).outcomes).toEqual(['unchanged', 'unchanged', 'added', 'added', 'added']);
  });
});

describe('a library that cannot be written any more', () => {
  test('ends it in one sentence, with what was done before', async () => {
    const { library, sources } = addingWorld(reports);
    const takeAway = () => {
      rmSync(library, { recursive: true });
      writeFileSync(library, '');
    };
    const halted = await addUntil('1/5', [sources, '--library', library], takeAway);
    expect(halted.status).toBe(1);
    expect(halted.outcomes).toEqual(['added']);
    expect(halted.stderr).toContain(
      `The library folder ${library} is not a folder. Stopped: 4 files not read.\n`,
    );
  });
});

describe('the progress bar', () => {
  test('is shown on a terminal, and taken away in the end', async () => {
    const { library, sources } = addingWorld(reports);
    const { stderr } = await addUntil('none', [sources, '--library', library], () => {});
    expect(stderr).toContain('░'.repeat(24));
    expect(stderr).toContain(`${'█'.repeat(24)} 5/5`);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  });

  test('is not shown in a pipe', async () => {
    expect((await addingWorld(reports).add()).stderr).toBe('');
  });
});
