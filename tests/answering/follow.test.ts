import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { followLibrary } from '#answering/follow.ts';
import type { ThreadOptions } from '#answering/open.ts';
import { LibraryFolderError } from '#library/load.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { type Hostile, openHostile } from './hostile.ts';

const following = (folder: string) =>
  openHostile({ folder }, (options: ThreadOptions) => followLibrary({ ...options, interval: 100 }));

/** Waits until so many documents are served. */
async function serves({ answering }: Hostile, documents: string): Promise<void> {
  const served = () => answering.suggest('do', 'deed', 'documents', {});
  await vi.waitFor(async () => expect(await served()).toMatchObject([{ value: documents }]), 20_000);
}

describe('a bot that is running', () => {
  it('serves what is added while it answers, and what is removed no more', async () => {
    const folder = folderWith({});
    const hostile = await following(folder);
    await serves(hostile, '0');
    writeFileSync(join(folder, 'harbour-wall.json'), JSON.stringify(harbourDocument()));
    await serves(hostile, '1');
    rmSync(join(folder, 'harbour-wall.json'));
    await serves(hostile, '0');
  });

  it('serves a file that was half written once it is whole', async () => {
    const folder = folderWith({});
    const whole = JSON.stringify(harbourDocument());
    const hostile = await following(folder);
    writeFileSync(join(folder, 'harbour-wall.json'), whole.slice(0, 100));
    await vi.waitFor(() => expect(hostile.lines.join('')).toContain('A document is left out'), 20_000);
    writeFileSync(join(folder, 'harbour-wall.json'), whole);
    await serves(hostile, '1');
  });

  it('tries again where a change could not be read at first', async () => {
    const folder = folderWith({});
    const hostile = await following(folder);
    writeFileSync(join(folder, 'unfit'), '');
    writeFileSync(join(folder, 'harbour-wall.json'), JSON.stringify(harbourDocument()));
    await vi.waitFor(() => expect(hostile.lines.join('')).toContain('cannot be read anew'), 20_000);
    rmSync(join(folder, 'unfit'));
    await serves(hostile, '1');
  });

  it('goes on answering from what it read when the folder vanishes, says so once, and follows its return', async () => {
    const folder = folderWith({ 'harbour-wall.json': harbourDocument() });
    const hostile = await following(folder);
    renameSync(folder, `${folder}-away`);
    await vi.waitFor(() => expect(hostile.lines.join('')).toContain('answered from what was read'), 20_000);
    await serves(hostile, '1');
    rmSync(join(`${folder}-away`, 'harbour-wall.json'));
    renameSync(`${folder}-away`, folder);
    await serves(hostile, '0');
    expect(hostile.lines.join('').split('answered from what was read')).toHaveLength(2);
  });

  it('clears what a killed program left in the folder', async () => {
    const folder = folderWith({ '.harbour-wall.json.999999999.part': 'half' });
    await following(folder);
    expect(() => rmSync(join(folder, '.harbour-wall.json.999999999.part'))).toThrow('ENOENT');
  });
});

describe('a bot whose folder is not there', () => {
  it('does not start, and says which folder', async () => {
    const folder = join(folderWith({}), 'nowhere');
    await expect(following(folder)).rejects.toThrow(LibraryFolderError);
    await expect(following(folder)).rejects.toThrow(folder);
  });
});
