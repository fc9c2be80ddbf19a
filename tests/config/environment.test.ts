import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { loadEnvironment } from '#config/environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'environment-'));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

it('takes what a .env file says, but not over what is set already', () => {
  writeFileSync(join(folder, '.env'), 'PREVIEW_PORT=4999\nLOG_LEVEL=debug\n');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  vi.stubEnv('PREVIEW_PORT', undefined);
  vi.stubEnv('LOG_LEVEL', 'warn');
  const { PREVIEW_PORT, LOG_LEVEL } = loadEnvironment();
  expect({ PREVIEW_PORT, LOG_LEVEL }).toEqual({ PREVIEW_PORT: '4999', LOG_LEVEL: 'warn' });
});
