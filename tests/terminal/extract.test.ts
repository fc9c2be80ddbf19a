import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkDocument } from '#library/check.ts';
import { documentSchema } from '#model/document.ts';
import { runExtract } from '#terminal/run-extract.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { quayReport } from '#tests/fixtures/reports.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

async function extract(argv: string[], input: string[] = []) {
  const streams = fakeStreams(input);
  const status = await runExtract({ argv, env: {}, ...streams });
  return { status, stdout: streams.text.stdout(), stderr: streams.text.stderr() };
}

const extractFile = (text: string, ...argv: string[]) =>
  extract([join(folderWith({ 'report.txt': text }), 'report.txt'), ...argv]);

describe('one file', () => {
  test('is summed up for a person', async () => {
    const { status, stdout, stderr } = await extractFile(quayReport);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Quay to be widened after two winters of delay\n/);
    expect(stdout).toContain('“We have waited two winters for this”');
    expect(stdout).toContain('Ada Quill');
    expect(stdout).toContain('¶ 4');
  });

  test('is warned of before anything else', async () => {
    const { stdout } = await extractFile(`Paedophile unit to grow\n\n${quayReport}`);
    expect(stdout).toMatch(/^Content note: Reports on sexual offences against children\.\n/);
  });

  test('is printed as the document that would be added', async () => {
    const { status, stdout } = await extractFile(quayReport, '--json');
    const document: unknown = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(documentSchema.parse(document)).toMatchObject({ source: { file: 'report.txt' }, complete: true });
    expect(checkDocument(document)).toEqual([]);
  });

  test('that cannot be read is refused with the reason', async () => {
    const { status, stdout, stderr } = await extractFile('');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/report\.txt is empty\.\n$/);
  });
});

const listedSchema = z.object({
  quotes: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
});

describe('--jsonl', () => {
  const lines = async (...input: string[]) => {
    const { status, stdout, stderr } = await extract(['--jsonl'], input);
    const printed = stdout.split('\n').filter((line) => line !== '');
    return { status, stderr, printed: printed.map((line): unknown => JSON.parse(line)) };
  };
  const article = (id: string | number, text: string) => `${JSON.stringify({ id, text })}\n`;

  test('answers each article with a line, with offsets into the text as it was given', async () => {
    const text = `\ufeff🚢 Notes\r\n\r\n“We shall go by sea,” said Bo Reed.\r\n`;
    const { status, printed } = await lines('\ufeff', article('first', text), '\n', article(2, ''));
    expect(status).toBe(0);
    expect(printed).toMatchObject([
      { id: 'first', quotes: [{ text: expect.stringContaining('We shall go by sea') }] },
      { id: 2, title: null, quotes: [], statements: [], figures: [], people: [] },
    ]);
    const { quotes } = listedSchema.parse(printed[0]);
    for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words);
  });

  test('reports what is no article with its number, and reads on', async () => {
    const { status, stderr, printed } = await lines(
      '{\n',
      article('b', 'Two boats.'),
      '{"id": "c"}\n',
      '[1]\n',
    );
    expect(status).toBe(1);
    expect(printed).toMatchObject([{ id: 'b' }]);
    expect(stderr).toMatch(
      /^Line 1 is not JSON\.\nLine 3 is no article: text: [^\n]+\nLine 4 is no article: [^\n]+\n$/,
    );
  });

  test('does not mind where the input is cut', async () => {
    const bytes = [...article('a', 'Ça va, she said.')];
    expect((await lines(...bytes)).printed).toMatchObject([{ id: 'a' }]);
  });
});

describe('extract used wrongly says how', () => {
  test.each([
    ['no file', []],
    ['two files', ['one.txt', 'two.txt']],
    ['a file beside --jsonl', ['one.txt', '--jsonl']],
    ['an unknown option', ['--quick']],
  ])('with %s', async (_, argv) => {
    const { status, stdout, stderr } = await extract(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });

  test('and helps who asks', async () => {
    expect((await extract(['--help'])).stdout).toContain('Usage: npm run -s extract');
  });
});
