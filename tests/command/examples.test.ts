import { describe, expect, it } from 'vitest';
import { defineCommand } from '#command/define.ts';
import { exampleRequests } from '#command/examples.ts';
import { echo, emptyArchive, option } from '#tests/fixtures/commands.ts';

/** The examples that are left of these for a command whose text may be 20 units long. */
function keptOf(...examples: Readonly<Record<string, string>>[]) {
  const command = defineCommand({
    name: 'find',
    description: 'Finds',
    options: { text: option({ maxLength: 20 }) },
    examples: () => examples,
    run: (_archive, options) => echo('find', options),
  });
  return exampleRequests(command, emptyArchive).map(({ options }) => options);
}

describe('an example', () => {
  it('is a request for the first page, also without any option', () => {
    expect(keptOf({ text: 'harbour' }, {})).toEqual([{ text: 'harbour' }, {}]);
  });

  it('is taken as it is, whatever it would mean if it were typed', () => {
    expect(keptOf({ text: 'on page: three' })).toEqual([{ text: 'on page: three' }]);
  });

  it('may be as long as its option takes, and is left out where it is longer', () => {
    expect(keptOf({ text: 'x'.repeat(21) }, { text: 'x'.repeat(20) })).toEqual([{ text: 'x'.repeat(20) }]);
  });

  it('is cleaned like any request, and left out where nothing remains', () => {
    expect(keptOf({ text: ' a\nb ' }, { text: '\n' })).toEqual([{ text: 'a b' }]);
  });
});
