import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MisuseError } from '#command/misuse.ts';
import { readTyped } from '#command/parse.ts';
import { echoCommands } from '#tests/fixtures/commands.ts';

const read = (text: string) => readTyped(echoCommands, text);

describe('what cannot be answered is told in one sentence:', () => {
  test.each([
    ['', 'There is no command in this; type one, such as /help.'],
    [' \n ', 'There is no command in this; type one, such as /help.'],
    ['/', 'There is no command in this; type one, such as /help.'],
    ['/figure arrests', 'There is no command called /figure; did you mean /figures?'],
    ['/whosaid closed', 'There is no command called /whosaid; did you mean /who-said?'],
    ['/weather', 'There is no command called /weather; there is /who-said, /figures, /source and /ping.'],
    [
      'weather',
      'There is no command called /weather; to look for these words, type “/who-said quote: weather”.',
    ],
    [
      ' We cannot\n“arrest our way” out ',
      'There is no command called /we; to look for these words, type “/who-said quote: We cannot “arrest our way” out”.',
    ],
    [
      '<@1> \u202eis closed',
      'There is no command of that name; to look for these words, type “/who-said quote: <@1> is closed”.',
    ],
    ['figure arrests', 'There is no command called /figure; did you mean /figures?'],
    ['who said we cannot', 'There is no command called /who; did you mean /who-said?'],
    ['\u200b', 'There is no command of that name; there is /who-said, /figures, /source and /ping.'],
    ['/<@1>', 'There is no command of that name; there is /who-said, /figures, /source and /ping.'],
    ['/who-said', '/who-said needs quote: a text.'],
    ['/who-said speaker: bailey', '/who-said needs quote: a text.'],
    ['/who-said quote:', 'The option quote of /who-said is empty.'],
    ['/who-said closed speaker: source: harbour', 'The option speaker of /who-said is empty.'],
    ['/who-said closed quote: open', 'The option quote is given twice.'],
    ['/who-said closed share: yes share: no', 'The option share is given twice.'],
    ['/ping hello', '/ping takes no text.'],
    ['/source share: perhaps', 'The option share is true or false.'],
    ['/source share: constructor', 'The option share is true or false.'],
    ['/source share:', 'The option share is true or false.'],
    ['/source page: 0', 'The option page is a whole number from 1.'],
    ['/source page: two', 'The option page is a whole number from 1.'],
    ['/source page: 1e3', 'The option page is a whole number from 1.'],
    ['/source on page: 3 of', 'The option page is a whole number from 1.'],
    [`/figures ${'x'.repeat(301)}`, 'The option topic of /figures takes at most 300 characters.'],
  ])('%j', (text, sentence) => {
    expect(() => read(text)).toThrow(new MisuseError(sentence));
  });
});

test('of words without a command, 60 characters are told and not one more', () => {
  const told = (text: string) => refusal(() => read(text))?.match(/quote: (.*)”\.$/)?.[1];
  expect(told(`we ${'x'.repeat(57)}`)).toBe(`we ${'x'.repeat(57)}`);
  expect(told(`we ${'x'.repeat(58)}`)).toBe(`we ${'x'.repeat(56)}…`);
  expect(told(`we ${'x'.repeat(55)}👨‍👩‍👧`)).toBe(`we ${'x'.repeat(55)}…`);
});

test('a short word is not taken for a misspelt command', () => {
  for (const word of ['a', 'I', 'our', 'held', 'here', 'no']) {
    expect(refusal(() => read(`${word} officers were there`))).toContain('to look for these words');
  }
});

test('a command of 8,000 characters is looked at, and one of 8,001 is not', () => {
  const tooLongForOption = new MisuseError('The option query of /source takes at most 300 characters.');
  expect(() => read(`/source ${'x'.repeat(7992)}`)).toThrow(tooLongForOption);
  const tooLong = new MisuseError('A command is at most 8,000 characters long.');
  expect(() => read(`/source ${'x'.repeat(7993)}`)).toThrow(tooLong);
});

test('hostile text costs no time', () => {
  const hostile = ['quote:', 'a', ': ', '-', ' \t', 'speaker: ', '\u0300\u0323', '\ud800', '/'];
  const started = performance.now();
  for (const piece of hostile) {
    refusal(() => read(piece.repeat(100_000)));
    refusal(() => read(`/who-said x ${piece.repeat(5900).slice(0, 5900)}`));
  }
  expect(performance.now() - started).toBeLessThan(1000);
});

test('any text at all is either read or refused with a sentence', () => {
  const parts = fc.constantFrom('/', 'who-said', 'figures', 'quote:', ' ', 'share:', 'page:', '2', '\u0000');
  const texts = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' })), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (pieces) => {
      const refused = refusal(() => read(pieces.join('')));
      if (refused !== null) expect(refused).toMatch(/^[^\n\p{Cc}]{1,200}[.?]$/u);
    }),
    { numRuns: 3000 },
  );
});

/** The sentence of a misuse, null where there is none; anything else thrown is a bug. */
function refusal(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof MisuseError) return error.message;
    throw error;
  }
}
