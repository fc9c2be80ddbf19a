import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { confinedTo } from '#formats/confined-to.ts';
import { folderWith } from '#tests/fixtures/folders.ts';

const confinement = new URL('../../src/formats/confinement.ts', import.meta.url).href;

/** What comes of a line of code in a process like the one that parses: "done", or why not. */
function outcomeOf(code: string): string {
  const program = `
    const { confine } = await import(${JSON.stringify(confinement)});
    confine();
    const attempt = async () => { ${code} };
    const outcome = await attempt().then(() => 'done', (error) => error.code ?? error.message);
    process.stdout.write(outcome, () => process.exit(0));`;
  const options = ['--input-type=module', '--eval', program];
  return execFileSync(process.execPath, [...confinedTo(100), ...options], {
    env: {},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const reading = (file: string) => `(await import('node:fs')).readFileSync(${JSON.stringify(file)})`;

it('a parser can read nothing but its program, and write nothing', { timeout: 30_000 }, () => {
  const folder = folderWith({ 'letter.txt': 'private' });
  expect(outcomeOf(reading(join(folder, 'letter.txt')))).toBe('ERR_ACCESS_DENIED');
  expect(
    outcomeOf(`(await import('node:fs')).writeFileSync(${JSON.stringify(join(folder, 'new'))}, '')`),
  ).toBe('ERR_ACCESS_DENIED');
});

it('a parser reaches no network and starts no program', { timeout: 30_000 }, () => {
  expect(outcomeOf("await import('node:net')")).toBe('node:net is not for parsers');
  expect(outcomeOf("await import('https')")).toBe('https is not for parsers');
  expect(outcomeOf("await import('node:child_process')")).toBe('node:child_process is not for parsers');
  expect(outcomeOf("await fetch('http://127.0.0.1:1')")).toBe('fetch is not a function');
  expect(outcomeOf("if (!process.getBuiltinModule('net')) throw new Error('there is none')")).toBe(
    'there is none',
  );
});

it('what libraries print does not get among the answers', { timeout: 30_000 }, () => {
  expect(outcomeOf("console.log('a remark')")).toBe('done');
});
