import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerHere } from '#answering/here.ts';
import { openAnsweringThread } from '#answering/open.ts';
import { createDesk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { commands } from '#commands/index.ts';
import { describeError } from '#config/log.ts';
import { createMeter } from '#health/meter.ts';
import { LibraryFolderError, loadLibrary } from '#library/load.ts';
import { createArchive } from '#search/archive.ts';
import { listeningLog } from '#tests/discord/fakes.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { ask, openHostile } from './hostile.ts';

const shipped = resolve(import.meta.dirname, '../../data/documents');

describe('the thread that answers for the bot', () => {
  it('gives what the desk gives, to the letter', async () => {
    const { log } = listeningLog();
    const there = await openAnsweringThread({ folder: shipped, log, meter: createMeter() });
    onTestFinished(() => there.stop());
    const here = answerHere(createDesk(commands, createArchive(loadLibrary(shipped).documents)));
    expect(there.commands).toEqual(here.commands);
    expect(await there.examples()).toEqual(await here.examples());
    const request = { command: 'figures', options: { topic: 'arrests' }, page: 1 };
    const first = await here.command(request, 'everyone');
    expect(await there.command(request, 'everyone')).toEqual(first);
    for (const answering of [there, here]) {
      expect(await answering.typed('/figures topic: arrests share: true')).toEqual(first);
    }
    expect(await there.onMessage('Check quotes', '“We cannot arrest our way out”')).toEqual(
      await here.onMessage('Check quotes', '“We cannot arrest our way out”'),
    );
    expect(await there.button('v|figures|1|topic=arrests', 'asker')).toEqual(
      await here.button('v|figures|1|topic=arrests', 'asker'),
    );
    expect(await there.suggest('source', 'query', '', {})).toEqual(
      await here.suggest('source', 'query', '', {}),
    );
  });

  it('tells a misuse as one, with its sentence', async () => {
    const { answering } = await openHostile();
    const asked = answering.command({ command: 'do', options: {}, page: 1 }, 'asker');
    await expect(asked).rejects.toThrow(new MisuseError('/do needs deed: a text.'));
    await expect(asked).rejects.toBeInstanceOf(MisuseError);
    await expect(answering.onMessage('Forgotten', 'x')).rejects.toBeInstanceOf(MisuseError);
    await expect(answering.button('?', 'asker')).rejects.toBeInstanceOf(MisuseError);
    await expect(answering.typed('/do')).rejects.toBeInstanceOf(MisuseError);
  });

  it('tells a bug with its name and its place', async () => {
    const hostile = await openHostile();
    await expect(ask(hostile, 'throw')).rejects.toMatchObject({
      name: 'RangeError',
      message: 'out of range',
      stack: expect.stringContaining('hostile-worker.ts'),
    });
    const quoting: unknown = await ask(hostile, 'quote the asker').catch((thrown: unknown) => thrown);
    expect(describeError(quoting)).toMatchObject({
      name: 'TypeError',
      message: 'cannot read "[…]" to its end',
    });
    expect(describeError(quoting).stack).toMatch(/^TypeError: cannot read "\[…\]" to its end\n/);
    await expect(ask(hostile, 'throw words')).rejects.toMatchObject({ message: 'a thrown string' });
    expect(await ask(hostile, 'go on')).toContain('go on');
  });
});

describe('a library that the thread cannot read', () => {
  it('is told like one that this thread cannot read', async () => {
    await expect(openHostile({ folder: '/nowhere' })).rejects.toBeInstanceOf(LibraryFolderError);
  });

  it('in part is told in the log, document by document', async () => {
    const folder = folderWith({ 'broken.json': { ...harbourDocument(), id: 'broken', title: 7 } });
    const { lines } = await openHostile({ folder });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', file: 'broken.json', field: 'title' },
    ]);
  });
});
