import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runTrain, type Trainer } from '#terminal/run-train.ts';
import { sources, statements, utterances } from '#terminal/trainers.ts';
import { goldArticle } from '#tests/evaluation/gold-article.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

const article = goldArticle('“The wall holds,” said Mary Lake.', [
  { words: ['The wall holds,'], source: { text: 'Mary Lake' }, cue: 'said' },
]);

async function train(trainer: Trainer, ...argv: string[]) {
  const { stdout, stderr, text } = fakeStreams();
  const status = await runTrain(trainer, { argv, stdout, stderr });
  return { status, stdout: text.stdout(), stderr: text.stderr() };
}

test('Learning anew writes the weights to their place and tells how well they do', async () => {
  const folder = folderWith({ 'gold.jsonl': JSON.stringify(article) });
  const counting: Trainer = {
    script: 'train:counting',
    subject: 'how many articles there are',
    weightsFile: join(folder, 'weights.json'),
    learn: (articles) => ({ weights: `${articles.length}\n`, told: ['counted', 'all right'] }),
  };
  expect(await train(counting, join(folder, 'gold.jsonl'))).toEqual({
    status: 0,
    stdout: 'counted\nall right\n',
    stderr: '',
  });
  expect(readFileSync(counting.weightsFile, 'utf8')).toBe('1\n');
});

describe.each([sources, statements, utterances])('$script', (trainer) => {
  test.each([
    ['no file', [], `Usage: npm run ${trainer.script} -- FILE`],
    ['an option that is not there', ['--fast'], 'Usage'],
    ['two files', ['one.jsonl', 'two.jsonl'], 'Usage'],
    ['a file that is not there', ['/nowhere/gold.jsonl'], '/nowhere/gold.jsonl cannot be read (ENOENT).\n'],
  ])('refuses %s with a sentence', async (_, argv, message) => {
    const { status, stdout, stderr } = await train(trainer, ...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
