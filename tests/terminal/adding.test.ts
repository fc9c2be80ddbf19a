import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReader } from '#formats/open-reader.ts';
import { createRegister } from '#library/register.ts';
import { openStore } from '#library/store.ts';
import { type Addition, addSources } from '#terminal/adding.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { ferryReport, quayReport } from '#tests/fixtures/reports.ts';

test('a bug that one text brings to light does not keep the others out', async () => {
  const folder = folderWith({ 'ferry.txt': ferryReport, 'quay.txt': quayReport });
  const store = await openStore(join(folder, 'library'));
  const bug = new RangeError('a bug');
  const failing: typeof store = {
    ...store,
    put: (document) => (document.source.file === 'ferry.txt' ? Promise.reject(bug) : store.put(document)),
  };
  const register = createRegister([]);
  const adding = { store: failing, register, reader: openReader(), signal: new AbortController().signal };
  const additions: Addition[] = [];
  const sources = ['ferry.txt', 'quay.txt'].map((name) => ({ path: join(folder, name), refusal: null }));
  for await (const addition of addSources(sources, adding)) additions.push(addition);
  expect(additions).toMatchObject([{ outcome: 'failed', error: bug }, { outcome: 'added' }]);
});
