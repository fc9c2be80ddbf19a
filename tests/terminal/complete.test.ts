import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { completeTyped } from '#terminal/complete.ts';
import { echoCommands, emptyArchive } from '#tests/fixtures/commands.ts';

const desk = createDesk(echoCommands, emptyArchive);
const complete = (line: string) => completeTyped(desk, line);
const values = (line: string) => complete(line).choices.map(({ value }) => value);

describe('a line is completed with', () => {
  test('commands while there is one word', () => {
    expect(values('')).toEqual(['/who-said ', '/figures ', '/source ', '/ping ']);
    expect(complete('  /WH')).toEqual({
      replaced: '/WH',
      choices: [{ name: 'Who said these words', value: '/who-said ' }],
    });
    expect(values('fig')).toEqual(['/figures ']);
  });

  test('the options of a command that has none yet', () => {
    expect(values('/who-said ')).toEqual(['quote: ', 'speaker: ', 'source: ']);
  });

  test('the option that begins like the last word', () => {
    expect(complete('/who-said it is closed sp')).toEqual({
      replaced: 'it is closed sp',
      choices: [{ name: 'A text', value: 'it is closed speaker: ' }],
    });
  });

  test('the options that are left', () => {
    expect(values('/who-said it is closed ')).toEqual(['it is closed speaker: ', 'it is closed source: ']);
    expect(values('/who-said quote: closed source: x ')).toEqual(['x speaker: ']);
  });

  test('the option rather than a value where a word begins like it', () => {
    expect(values('/who-said source: harbour s')).toEqual(['harbour speaker: ']);
    expect(values('/who-said source: s')).toEqual(['harbour-report ', 'tunnel-inquiry ']);
  });

  test('the values of the option whose name stands before', () => {
    expect(complete('/who-said closed source:')).toEqual({
      replaced: '',
      choices: [
        { name: 'The harbour report', value: 'harbour-report ' },
        { name: 'The tunnel inquiry', value: 'tunnel-inquiry ' },
      ],
    });
    expect(values('/who-said closed source: the ha')).toEqual(['harbour-report ', 'tunnel-inquiry ']);
  });
});

test('a command that does not exist, or takes nothing, has no completion', () => {
  expect(values('/nothing so')).toEqual([]);
  expect(values('/ping so')).toEqual([]);
  expect(values('/nothing')).toEqual([]);
});

test('any line can be completed, and only its end is replaced', () => {
  const parts = fc.constantFrom('/who-said', '/source', 'quote:', 'source:', ' ', 'x', '\u0000');
  const lines = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' })), { maxLength: 8 });
  fc.assert(
    fc.property(lines, (pieces) => {
      const line = pieces.join('');
      expect(line.endsWith(complete(line).replaced)).toBe(true);
    }),
  );
});
