import { describe, expect, test } from 'vitest';
import { MisuseError } from '#command/misuse.ts';
import { requestOnMessage } from '#command/on-message.ts';
import { checkText, echoCommands } from '#tests/fixtures/commands.ts';

const commands = [...echoCommands, checkText];
const ask = (text: string, action = 'Check a text') => requestOnMessage(commands, action, text);
const textIn = (text: string) => ask(text).options.text;

describe('a command on a message', () => {
  test('is asked about the text of the message by its first option', () => {
    expect(ask(' The harbour\nis closed ')).toEqual({
      command: 'check-text',
      options: { text: 'The harbour is closed' },
      page: 1,
    });
  });

  test('takes what its option takes, and the beginning of anything longer', () => {
    expect(textIn('x'.repeat(6000))).toBe('x'.repeat(6000));
    expect(textIn('x'.repeat(6001))).toBe(`${'x'.repeat(5999)}…`);
    expect(textIn(`${'x'.repeat(5998)}👨‍👩‍👧`)).toBe(`${'x'.repeat(5998)}…`);
  });
});

describe('a command on a message is refused with a sentence', () => {
  test.each(['', ' \n\t', '\u0000'])('where there is no text (%j)', (text) => {
    expect(() => ask(text)).toThrow(new MisuseError('This message has no text to look at.'));
  });

  test.each(['Check', 'check-text', '', 'toString'])('where none is called %j there', (action) => {
    expect(() => ask('The harbour', action)).toThrow(
      new MisuseError('This bot no longer offers that on a message; /help shows what it does.'),
    );
  });
});
