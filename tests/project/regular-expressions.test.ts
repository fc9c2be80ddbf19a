import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenizer, tokTypes } from 'acorn';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const codeOf = (file: string) => stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'));
const literals = files.flatMap((file) => literalsOf(file));
/** Each once: many stand in several files. */
const distinct = [...new Map(literals.map((each) => [`/${each.pattern}/${each.flags}`, each])).values()];

describe('our regular expressions', () => {
  it('are literals, so that all of them are checked here', () => {
    const built = files.filter((file) => /\bRegExp\(/.test(codeOf(file)));
    expect(literals.length).toBeGreaterThan(30);
    expect(built).toEqual([]);
  });

  it('take time in proportion to the text, whatever it holds', { timeout: 180_000 }, () => {
    const faults = distinct.flatMap(({ file, pattern, flags }) => {
      const { status } = checkSync(pattern, flags, { timeout: 60_000 });
      return status === 'safe' ? [] : [`${file}: /${pattern}/${flags} is ${status}`];
    });
    expect(faults).toEqual([]);
  });
});

function literalsOf(file: string): { file: string; pattern: string; flags: string }[] {
  const tokens = tokenizer(codeOf(file), { ecmaVersion: 'latest', sourceType: 'module' });
  return Array.from(tokens).flatMap((token) => {
    if (token.type !== tokTypes.regexp) return [];
    const [, pattern = '', flags = ''] =
      /^\/(.*)\/(\w*)$/s.exec(codeOf(file).slice(token.start, token.end)) ?? [];
    return [{ file, pattern, flags }];
  });
}
