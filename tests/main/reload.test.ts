import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readSettings } from '#config/settings.ts';
import { createMeter } from '#health/meter.ts';
import { listeningLog } from '#tests/discord/fakes.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { start } from '../../src/start.ts';

it('serves a document that is added while the bot runs', { timeout: 60_000 }, async () => {
  const folder = folderWith({});
  const { log, lines } = listeningLog();
  const changes: (() => void)[] = [];
  const { greeting, stop } = await start({
    settings: readSettings({ ON_RECORD_LIBRARY: folder, PREVIEW_PORT: '0' }),
    log,
    meter: createMeter(),
    watch: ({ onChange }) => {
      changes.push(onChange);
      return { stop: () => changes.pop() };
    },
    onFatal: () => undefined,
  });
  onTestFinished(stop);
  const address = /http:\/\/\S+\//.exec(greeting)?.[0] ?? '';
  const suggestions = async () => {
    const body = JSON.stringify({ command: 'source', option: 'query', typed: '', given: {} });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address}api/autocomplete`, { method: 'POST', headers, body });
    return response.text();
  };
  expect(await suggestions()).toBe('{"choices":[]}');
  writeFileSync(join(folder, 'harbour-wall.json'), JSON.stringify(harbourDocument()));
  for (const tell of changes) tell();
  await expect.poll(() => lines.join(''), { timeout: 50_000 }).toContain('"documents":1');
  expect(await suggestions()).toContain('harbour');
  await stop();
  expect(changes).toEqual([]);
});
