import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheckText } from '#terminal/run-check-text.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { coastalDocuments } from '#tests/fixtures/library.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

const right = 'Amir Okafor said: “A ward without nurses is a corridor with beds in it.”';
const wrong = 'Jane Marsh said: “Every skipper knows where the sandbank lies, but visitors do not.”';

async function run(argv: readonly string[]) {
  const library = folderWith(Object.fromEntries(coastalDocuments.map((each) => [`${each.id}.json`, each])));
  const streams = fakeStreams();
  const status = await runCheckText({ argv, env: { ON_RECORD_LIBRARY: library }, ...streams });
  return { status, stdout: streams.text.stdout(), stderr: streams.text.stderr() };
}

const checkFile = (name: string, text: string, ...argv: string[]) =>
  run([join(folderWith({ [name]: text }), name), ...argv]);

describe('check-text', () => {
  it('ends with 0 where all is on record as the draft has it, and tells the paragraph', async () => {
    const { status, stdout, stderr } = await checkFile('draft.txt', `A draft.\n\n${right}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^1 exact\.\n\n¶ 2 \*Exact\*: “A ward without nurses/);
    expect(stdout).toMatch(/Amir\s+Okafor/);
  });

  it('ends with 1 where words are another person’s, and tells that first', async () => {
    const { status, stdout } = await checkFile('draft.md', `${right}\n\n${wrong}\n`);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^1 quotation is on record from another person\. 1 exact\.\n\n¶ 2 \*Misattributed\*/,
    );
    expect(stdout).toContain('The text gives it to Jane Marsh; on record it is *Tom Marsh*');
  });

  it('ends with 0 and says so where there is nothing to check', async () => {
    const { status, stdout } = await checkFile('draft.txt', 'The council met.');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^There is no quotation and no figure in this text\./);
  });

  it('prints one line of JSON with the paragraph of each claim', async () => {
    const { status, stdout } = await checkFile('draft.txt', `A draft.\n\n${wrong}`, '--json');
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'check',
      asked: 'check-text draft.txt',
      items: [
        { verdict: 'misattributed', claimedSpeaker: 'Jane Marsh', paragraph: 2, record: { type: 'quote' } },
      ],
    });
  });

  it('checks all claims of a long draft', async () => {
    const text = Array.from({ length: 61 }, (_, at) => `“moonlit ferries sail past number ${at}”`).join(
      '\n\n',
    );
    expect((await checkFile('draft.txt', text)).stdout).toMatch(/^61 not in this library\.\n/);
  });

  it('explains itself', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run -s check-text/);
  });
});

describe('what cannot be checked is told in one sentence, with status 2', () => {
  it.each([
    ['no file', [], /^Name one file/],
    ['two files', ['one.txt', 'two.txt'], /^Name one file/],
    ['a file that is not there', ['missing.txt'], /missing\.txt/],
    ['an unknown option', ['--loud'], /--loud/],
  ])('%s', async (_, argv, message) => {
    const { status, stdout, stderr } = await run(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('a file of another kind', async () => {
    expect(await checkFile('draft.odt', right)).toMatchObject({ status: 2, stdout: '' });
  });

  it('a text of more than 200,000 characters, and none of just so many', async () => {
    const sentence = `${right} `;
    const long = (length: number) => `${sentence}${'x'.repeat(length - sentence.length)}`;
    expect(await checkFile('draft.txt', long(200_000))).toMatchObject({ status: 0 });
    const refused = await checkFile('draft.txt', long(200_001));
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/longer than 200,000 characters/);
  });
});
