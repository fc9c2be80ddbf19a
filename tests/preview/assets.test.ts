import { expect, test, vi } from 'vitest';
import { limits } from '#model/limits.ts';
import { loadAssets } from '#preview/assets.ts';
import { runPreview } from '#tests/preview/running.ts';

test('the page and everything that it names is there', async () => {
  const visitor = await runPreview();
  const { status, body } = await visitor.get('/');
  expect(status).toBe(200);
  const named = [...body.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(named).toContain('/assets/main.ts');
  for (const path of named) expect((await visitor.get(path)).status, path).toBe(200);
});

test('the page lets one type as much as a command may have', async () => {
  const visitor = await runPreview();
  expect((await visitor.get('/')).body).toContain(`maxlength="${limits.typed}"`);
});

test('nothing on the page comes from another place', async () => {
  for (const [name, { body }] of await loadAssets()) {
    const addresses = body.match(/https?:\/\/[\w.]+/g) ?? [];
    expect(
      addresses.filter((each) => each !== 'http://www.w3.org'),
      name,
    ).toEqual([]);
  }
});

test('the browser gets JavaScript that names no file which is not served', async () => {
  const assets = await loadAssets();
  for (const [name, { type, body }] of assets) {
    if (!name.endsWith('.ts')) continue;
    expect(type).toBe('text/javascript; charset=utf-8');
    const imported = [...body.matchAll(/from '([^']+)'/g)].map(([, path = '']) => path);
    for (const path of imported) expect([...assets.keys()].map((each) => `./${each}`)).toContain(path);
  }
});

test.each(['/assets/tsconfig.json', '/assets/..%2fstart.ts', '/assets/%2e%2e/start.ts', '/start.ts'])(
  '%s is not to be had',
  async (path) => {
    const visitor = await runPreview();
    expect((await visitor.get(path)).status).toBe(404);
  },
);

test('reading the page warns nobody and leaves warnings as they were', async () => {
  const warned = vi.spyOn(process, 'emitWarning');
  await loadAssets();
  expect(warned).not.toHaveBeenCalled();
  expect(process.emitWarning).toBe(warned);
  warned.mockRestore();
});
