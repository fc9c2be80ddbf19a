import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const lock = z.object({
  packages: z.record(z.string(), z.looseObject({ hasInstallScript: z.boolean().optional() })),
});

const manifest = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

function withScripts(path: string): string[] {
  const { packages } = lock.parse(read(path));
  return Object.entries(packages).flatMap(([name, { hasInstallScript }]) =>
    hasInstallScript ? [name.replace(/^.*node_modules\//, '')] : [],
  );
}

it('only Node itself runs a script when it is installed, also under an npm that asks nobody', () => {
  expect(withScripts('package-lock.json')).toEqual(['node']);
  expect(manifest.parse(read('package.json')).allowScripts).toEqual({ node: true });
  expect(readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8')).toContain(
    'strict-allow-scripts=true',
  );
});

it.each(['tests/twin/package-lock.json', 'tests/mutation/package-lock.json'])(
  'what is installed apart runs none: %s',
  (path) => {
    expect(withScripts(path)).toEqual([]);
  },
);
