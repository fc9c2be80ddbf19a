import { describe, expect, it } from 'vitest';
import { extract } from '#extract/extract.ts';

const megabyte = 1_000_000;
const fill = (pattern: string, length: number) => pattern.repeat(Math.ceil(length / pattern.length));

/** Processor time in seconds, so that a busy machine does not matter. */
function secondsFor(text: string): number {
  const before = process.cpuUsage();
  extract(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('hostile text is read without delay', () => {
  const patterns = ['"', '“”', 'a’', '«a', '(("', 'é', '1,2 ', '“a ‘b ', 'He said “no”. '];

  it.each(patterns)('10 MB of %j on one line', (pattern) => {
    expect(secondsFor(fill(pattern, 10 * megabyte))).toBeLessThan(2);
  });

  it.each(patterns)('the longest paragraph that is read, of %j', (pattern) => {
    expect(secondsFor(fill(pattern, 200_000).slice(0, 200_000).trim())).toBeLessThan(10);
  });

  it('10 MB of quotation marks, each in a paragraph of its own row', () => {
    expect(secondsFor(fill(`${'"'.repeat(10_000)}\n\n`, 10 * megabyte))).toBeLessThan(2);
  });
});

it('nothing is found in nothing', () => {
  expect(extract('')).toMatchObject({
    layout: { title: null },
    parties: [],
    quotations: [],
    statements: [],
    figures: [],
  });
});
