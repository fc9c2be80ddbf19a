import { describe, expect, test } from 'vitest';
import { commands } from '#commands/index.ts';
import { drawQuestions } from '#terminal/bench-questions.ts';
import { reportTimings } from '#terminal/bench-report.ts';
import { runBench } from '#terminal/run-bench.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { coastalArchive } from '#tests/fixtures/library.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

const library = { 'harbour-wall.json': harbourDocument() };

async function bench(...argv: string[]) {
  const { stdout, stderr, text } = fakeStreams();
  const status = await runBench({ argv, env: {}, commands, stdout, stderr });
  return { status, stdout: text.stdout(), stderr: text.stderr() };
}

describe('measuring how fast a library answers', () => {
  test('tells how long it took to open, and the times of every kind of question', async () => {
    const { status, stdout, stderr } = await bench('--library', folderWith(library), '--number', '2');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^1 documents?: read in \d+ ms, indexed in \d+ ms, \d+ MB in memory\n/);
    expect(stdout).toMatch(/\nwho-said, remembered +2( +[\d.]+){3}\n/);
    expect(stdout).toMatch(/\ntyping, source query +2( +[\d.]+){3}\n/);
  });

  test('draws the same questions for the same seed, and others for another', () => {
    expect(drawQuestions(coastalArchive, 3, 4)).toEqual(drawQuestions(coastalArchive, 3, 4));
    expect(drawQuestions(coastalArchive, 3, 4)).not.toEqual(drawQuestions(coastalArchive, 4, 4));
  });

  test('asks an empty library, too', async () => {
    expect((await bench('--library', folderWith({}), '--number', '1')).status).toBe(0);
  });

  test('reports the median, the 99th percentile and the longest', () => {
    const milliseconds = Array.from({ length: 200 }, (_, index) => index);
    expect(reportTimings([{ kind: 'help', milliseconds }]).trimEnd()).toMatch(
      / 200 +100\.0 +198\.0 +199\.0$/,
    );
  });
});

describe('what cannot be measured', () => {
  test.each([
    [['--seed', 'x'], '--seed needs a whole number from 1 on.'],
    [['--number', '0'], '--number needs a whole number from 1 on.'],
    [['--library', ' '], '--library needs the path of a folder.'],
    [['--library', 'no-such-folder'], 'does not exist'],
    [['--fast'], '--fast'],
  ])('%j is told in one sentence', async (argv, message) => {
    const { status, stderr } = await bench(...argv);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
