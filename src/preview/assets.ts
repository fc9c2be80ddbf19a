import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { stripTypes } from './strip.ts';

/** A file of the page as it goes to the browser. */
export type Asset = { type: string; body: string };

const pageFolder = new URL('page/', import.meta.url);

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
};

/** Reads every file of the page once, by its name; nothing else is ever served. */
export async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  for (const name of await readdir(pageFolder)) {
    const type = contentTypes[extname(name)];
    if (type) assets.set(name, { type, body: await readAsset(name) });
  }
  return assets;
}

async function readAsset(name: string): Promise<string> {
  const source = await readFile(new URL(name, pageFolder), 'utf8');
  return extname(name) === '.ts' ? stripTypes(source) : source;
}
