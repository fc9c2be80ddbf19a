import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import { loadLibrary } from '#library/load.ts';
import { createArchive } from '#search/archive.ts';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const readme = read('README.md');
const archive = createArchive(loadLibrary(fileURLToPath(new URL('data/documents', root))).documents);
const desk = createDesk(commands, archive);

describe('the README', () => {
  it('names only npm scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = Array.from(readme.matchAll(/npm run (?:-s )?([\w:]+)/g), ([, name = '']) => name);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('leads only to files that there are', () => {
    const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, path = '']) => path);
    expect(links).not.toEqual([]);
    for (const path of links) expect(() => read(path)).not.toThrow();
  });

  const shown = Array.from(
    readme.matchAll(/`(\/(?:who-said|figures|source|help)[^`]*)`/g),
    ([, text = '']) => text,
  );

  it.each(shown.filter((text) => !text.includes('…')))('asks %s, which finds something', (typed) => {
    expect(desk.answer(desk.read(typed).request).outcome).toBe('found');
  });
});

describe("the README's command", () => {
  const file = new URL('./command-of-the-readme.ts', import.meta.url);
  afterAll(() => rmSync(file, { force: true }));

  it('is a whole command as it stands', async () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    writeFileSync(file, code);
    const { languages } = await import(/* @vite-ignore */ file.href);
    const answer = createDesk([...commands, languages], archive).answer({
      command: 'languages',
      options: {},
      page: 1,
    });
    expect(answer).toMatchObject({ outcome: 'found', message: 'en-GB' });
  });
});
