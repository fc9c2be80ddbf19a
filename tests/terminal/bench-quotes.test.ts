import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compose } from '#answer/compose.ts';
import { defineCommand } from '#command/define.ts';
import { commands } from '#commands/index.ts';
import { runBenchQuotes } from '#terminal/run-bench-quotes.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { coastalDocuments } from '#tests/fixtures/library.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

const coast = Object.fromEntries(coastalDocuments.map((document) => [`${document.id}.json`, document]));

/** A command of that name which finds nothing in any text. */
const believing = defineCommand({
  name: 'check',
  description: 'Checks the quotations of a text',
  options: { text: { description: 'The text', required: true, maxLength: 6000, complete: () => [] } },
  examples: () => [],
  run: (_, { text }) =>
    compose({
      outcome: 'nothing',
      message: 'Nothing.',
      request: { command: 'check', options: { text }, page: 1 },
    }),
});

async function bench(...argv: string[]) {
  const { stdout, stderr, text } = fakeStreams();
  const status = await runBenchQuotes({ argv, env: {}, commands, stdout, stderr });
  return { status, stdout: text.stdout(), stderr: text.stderr() };
}

describe('measuring how well changed quotations are found', () => {
  test('prints a row for each kind, the words that nobody said, and the goals', async () => {
    const { status, stdout, stderr } = await bench('--library', folderWith(coast), '--count', '2');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^3 documents asked, 1 left out, seed 1\n/);
    expect(stdout).toMatch(/\nunchanged +2 +100\.0 /);
    expect(stdout).toMatch(/\nright speaker named +2 /);
    expect(stdout).toMatch(/\nmuddles of its words +\d+ /);
    expect(stdout).toMatch(/\nfound first, up to two words changed +[\d.]+ of \d+ questions\n/);
    expect(stdout).toContain('time of one check');
  });

  test('prints the same as JSON, twice alike but for the times, and writes down what failed', async () => {
    const folder = folderWith(coast);
    const file = join(folderWith({}), 'failures.jsonl');
    const asJson = () => bench('--library', folder, '--count', '2', '--json', '--failures', file);
    const [one, other] = [JSON.parse((await asJson()).stdout), JSON.parse((await asJson()).stdout)];
    expect({ ...one, timings: [] }).toEqual({ ...other, timings: [] });
    expect(one).toMatchObject({ documents: { asked: 3, leftOut: 1 }, seed: 1 });
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    for (const line of lines) {
      expect(Object.keys(JSON.parse(line))).toEqual([
        'kind',
        'wrong',
        'asked',
        'original',
        'place',
        'claimed',
        'came',
      ]);
    }
  });

  test('checks whole texts where there is a command for it, and times that', async () => {
    const { stdout, stderr, text } = fakeStreams();
    const argv = ['--library', folderWith(coast), '--count', '2'];
    const others = commands.filter(({ name }) => name !== 'check');
    await runBenchQuotes({ argv, env: {}, commands: [...others, believing], stdout, stderr });
    expect(text.stderr()).toBe('');
    expect(text.stdout()).toMatch(/\nright speaker, in a text +2 +0\.0 +0\.0 /);
    expect(text.stdout()).toMatch(/\ntime of one check, 300 words +50( +[\d.]+){3}\n/);
  });

  test('asks an empty library, too', async () => {
    const { status, stdout } = await bench('--library', folderWith({}), '--count', '1');
    expect(status).toBe(0);
    expect(stdout).toContain('not measured');
  });
});

describe('what cannot be measured', () => {
  test.each([
    [['--seed', '0'], '--seed needs a whole number from 1 on.'],
    [['--count', 'many'], '--count needs a whole number from 1 on.'],
    [['--library', ' '], '--library needs the path of a folder.'],
    [['--failures', 'no-such-folder/file'], 'cannot be written (ENOENT)'],
    [['quotations'], 'A library is named by --library; see --help.'],
  ])('%j is told in one sentence', async (argv, message) => {
    const { status, stderr } = await bench('--library', folderWith({}), '--count', '1', ...argv);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
