import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTyped } from '#command/parse.ts';
import { echoCommands } from '#tests/fixtures/commands.ts';

const read = (text: string) => readTyped(echoCommands, text);
const options = (text: string) => read(text).request.options;

describe('a typed command', () => {
  test('is read as in Discord, with its options by name', () => {
    expect(
      read('/who-said quote: we cannot arrest our way out speaker: bailey source: the harbour report'),
    ).toEqual({
      request: {
        command: 'who-said',
        options: { quote: 'we cannot arrest our way out', speaker: 'bailey', source: 'the harbour report' },
        page: 1,
      },
      share: false,
    });
  });

  test('does without the slash, and without the name of its first option', () => {
    expect(read('who-said we cannot arrest our way out').request).toEqual({
      command: 'who-said',
      options: { quote: 'we cannot arrest our way out' },
      page: 1,
    });
  });

  test('takes bare text first and named options after it', () => {
    expect(options('/figures arrests source: tunnel')).toEqual({ topic: 'arrests', source: 'tunnel' });
  });

  test('takes options in any order, in any case, with or without a blank after the colon', () => {
    expect(options('/Who-Said SPEAKER:bailey Quote:closed')).toEqual({ speaker: 'bailey', quote: 'closed' });
  });

  test('is not disturbed by blanks and line breaks around its parts', () => {
    expect(options('  /who-said \n quote:\tclosed  \r\n speaker:  bailey ')).toEqual({
      quote: 'closed',
      speaker: 'bailey',
    });
  });

  test('stands alone where no option is required', () => {
    expect(read('/source').request).toEqual({ command: 'source', options: {}, page: 1 });
    expect(read('/ping').request).toEqual({ command: 'ping', options: {}, page: 1 });
  });

  test('asks for a page and for sharing beside its own options', () => {
    expect(read('/source harbour page: 3 share: true')).toEqual({
      request: { command: 'source', options: { query: 'harbour' }, page: 3 },
      share: true,
    });
    expect(read('/source share: No').share).toBe(false);
    expect(read('/ping share: yes page: 2')).toMatchObject({ share: true, request: { page: 2 } });
  });
});

describe('a colon is text', () => {
  test.each([
    ['after a word that is no option', 'the chief said: enough'],
    ['after a time', 'at 10:30 on Monday'],
    ['in an address', 'see https://example.org/quote:1'],
    ['after an option of another command', 'our topic: the harbour'],
    ['after an option’s name that is only the end of a word', 'the loudspeaker: closed'],
    ['after an option’s name behind a hyphen or a bracket', 'open-source: yes (source: no)'],
    ['where a blank parts it from the name', 'the speaker : bailey'],
    ['where it is not the colon of a keyboard', 'speaker： bailey'],
  ])('%s', (_where, text) => {
    expect(options(`/who-said ${text}`)).toEqual({ quote: text });
  });
});

const words = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map((text) => text.replaceAll(':', ' '))
  .filter((text) => text.replace(/[\p{Cc}\s]/gu, '') !== '');

test('whatever text without colons is put into the options is read from there, cleaned', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 9999 }), (quote, speaker, page) => {
      const { request } = read(`/who-said quote: ${quote} speaker: ${speaker} page: ${page}`);
      const again = read(
        `who-said ${request.options.quote} speaker: ${request.options.speaker} page: ${page}`,
      );
      expect(Object.keys(request.options)).toEqual(['quote', 'speaker']);
      expect(request.page).toBe(page);
      expect(again.request).toEqual(request);
    }),
  );
});
