import { expect, it } from 'vitest';
import { readSettings } from '#config/settings.ts';
import { createMeter } from '#health/meter.ts';
import { listeningLog } from '#tests/discord/fakes.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { start } from '../../src/start.ts';

it('a program that is asked to stop does not wait until its library is read', async () => {
  const stopping = new AbortController();
  const starting = start({
    settings: readSettings({ ON_RECORD_LIBRARY: folderWith({}), PREVIEW_PORT: '0' }),
    log: listeningLog().log,
    meter: createMeter(),
    signal: stopping.signal,
    onFatal: () => undefined,
  });
  stopping.abort();
  const { greeting, stop } = await starting;
  expect(greeting).toBe('On Record has been stopped.');
  await stop();
});
