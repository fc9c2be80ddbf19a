import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runEvaluate } from '#terminal/run-evaluate.ts';
import { goldArticle } from '#tests/evaluation/gold-article.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

const article = goldArticle('“The wall holds,” said Mary Lake.', [
  { words: ['The wall holds,'], source: { text: 'Mary Lake' }, cue: 'said' },
]);
const sentence = {
  id: 'harbour',
  text: 'There are 40 boats.',
  quantities: [{ value: '40', unit: 'boats', normalizedUnit: 'boat', change: '=', concept: 'boats' }],
};

async function evaluate(...argv: string[]) {
  const { stdout, stderr, text } = fakeStreams();
  const status = await runEvaluate({ argv, stdout, stderr });
  return { status, stdout: text.stdout(), stderr: text.stderr() };
}

const goldFolder = () =>
  folderWith({ 'quotes.jsonl': JSON.stringify(article), 'figures.jsonl': JSON.stringify(sentence) });

describe('measuring extraction on a gold file', () => {
  test('prints the measures of quotations, with the speed where it is asked for', async () => {
    const { status, stdout } = await evaluate('quotes', join(goldFolder(), 'quotes.jsonl'), '--speed');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 article; quotations: 1 marked \(1 by somebody whose name is known\)/);
    expect(stdout).toMatch(/\nspeed: [\d.]+ articles of 750 words a second \(1 text, 6 words/);
  });

  test('prints the measures of figures', async () => {
    const { status, stdout } = await evaluate('figures', join(goldFolder(), 'figures.jsonl'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 sentence; quantities: 1 marked/);
  });

  test('writes a line for each error', async () => {
    const folder = goldFolder();
    const errors = join(folder, 'errors.jsonl');
    await evaluate('figures', join(folder, 'figures.jsonl'), '--errors', errors);
    const lines = readFileSync(errors, 'utf8').split('\n').filter(Boolean);
    expect(lines.every((line) => JSON.parse(line).id === 'harbour')).toBe(true);
  });

  test('tells how it is used', async () => {
    expect((await evaluate('--help')).stdout).toContain('Usage: npm run eval');
  });
});

describe('what cannot be measured', () => {
  test.each([
    [[], 'Name quotes or figures, and one gold file; see --help.'],
    [['poems', 'file.jsonl'], 'Name quotes or figures, and a file; see --help.'],
    [['quotes', 'missing.jsonl'], 'missing.jsonl cannot be read (ENOENT).'],
    [['figures', 'file.jsonl', '--referents', 'other.jsonl'], '--referents goes together with quotes.'],
    [['quotes', 'file.jsonl', '--fast'], '--fast'],
  ])('%j is told in one sentence', async (argv, message) => {
    const { status, stderr } = await evaluate(...argv);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
