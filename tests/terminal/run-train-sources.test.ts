import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runTrainSources } from '#terminal/run-train-sources.ts';

describe('Learning sources anew', () => {
  it.each([
    ['no file', [], 'Usage'],
    ['an option that is not there', ['--fast'], 'Usage'],
    ['two files', ['one.jsonl', 'two.jsonl'], 'Usage'],
    ['a file that is not there', ['/nowhere/gold.jsonl'], '/nowhere/gold.jsonl cannot be read'],
  ])('is refused with a sentence for %s', async (_, argv, message) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];

    const status = await runTrainSources({ argv, stdout, stderr });

    expect(status).toBe(2);
    expect(String(stderr.read())).toContain(message);
    expect(stdout.read()).toBeNull();
  });
});
