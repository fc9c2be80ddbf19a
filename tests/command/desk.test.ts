import { describe, expect, test } from 'vitest';
import { defineCommand } from '#command/define.ts';
import { createDesk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { echo, echoCommands, emptyArchive, option } from '#tests/fixtures/commands.ts';

const desk = createDesk(echoCommands, emptyArchive);

function ask(command: string, options: Record<string, string>) {
  return desk.answer({ command, options, page: 1 });
}

describe('a request', () => {
  test('reaches its command with the options that were given, and only those', () => {
    expect(ask('who-said', { speaker: 'Bailey', quote: 'closed' }).request.options).toEqual({
      quote: 'closed',
      speaker: 'Bailey',
    });
  });

  test('is cleaned: trimmed, composed, without broken or control characters', () => {
    const asked = ask('figures', { topic: ' cafe\u0301 \ud800\u0000\nx ' });
    expect(asked.request.options).toEqual({ topic: 'café \ufffd x' });
  });

  test('keeps its lines where an option takes several, and nothing else that is no character', () => {
    const check = defineCommand({
      name: 'check',
      description: 'Checks',
      options: { text: option({ keepsLines: true, maxLength: 100 }) },
      examples: () => [],
      run: (_archive, options) => echo('check', options),
    });
    const text = ' one\r\n\r\ntwo\rcafe\u0301\ttea\u0000\ud800\n';
    const { request } = createDesk([check], emptyArchive).answer({
      command: 'check',
      options: { text },
      page: 1,
    });
    expect(request.options).toEqual({ text: 'one\n\ntwo\ncafé tea \ufffd' });
  });

  test('may hold as many characters as an option takes, counted when composed', () => {
    expect(ask('source', { query: 'e\u0301'.repeat(300) }).outcome).toBe('ambiguous');
    expect(() => ask('source', { query: 'é'.repeat(301) })).toThrow(
      new MisuseError('The option query of /source takes at most 300 characters.'),
    );
  });
});

describe('a request is refused with a sentence when', () => {
  test.each([
    ['there is no such command', 'sources', {}, 'There is no command called /sources; did you mean /source?'],
    ['its name is the empty text', '', {}, /^There is no command of that name; there is \/who-said, /],
    [
      'its name is one of JavaScript’s own',
      'constructor',
      {},
      /^There is no command called \/constructor; there/,
    ],
    [
      'an option is unknown',
      'figures',
      { topic: 'x', speaker: 'y' },
      '/figures has no option called speaker; it takes topic and source.',
    ],
    [
      'an option is unknown to a command without any',
      'ping',
      { x: 'y' },
      '/ping has no option called x; it takes none.',
    ],
    [
      'an option is one of JavaScript’s own',
      'source',
      { toString: 'x' },
      '/source has no option called toString; it takes query.',
    ],
    ['a required option is missing', 'figures', { source: 'x' }, '/figures needs topic: a text.'],
    ['an option is blank', 'source', { query: ' \u0000 ' }, 'The option query of /source is empty.'],
    [
      'an option is far too long',
      'source',
      { query: 'x'.repeat(1_000_000) },
      'The option query of /source takes at most 300 characters.',
    ],
  ])('%s', (_when, command, options, sentence) => {
    const error = refusal(() => ask(command, options));
    expect(error).toBeInstanceOf(MisuseError);
    expect(error).toHaveProperty('message', expect.stringMatching(sentence));
  });
});

test('a missing option is told with what it is for, an abbreviation as it is', () => {
  const told = (description: string) => {
    const find = defineCommand({
      name: 'find',
      description: 'Finds',
      options: { text: option({ required: true, description }) },
      examples: () => [],
      run: (_archive, options) => echo('find', options),
    });
    return refusal(() => createDesk([find], emptyArchive).answer({ command: 'find', options: {}, page: 1 }));
  };
  expect(told('Words, or *')).toEqual(new MisuseError('/find needs text: words, or *.'));
  expect(told('UK postcode')).toEqual(new MisuseError('/find needs text: UK postcode.'));
});

test('a bug in a command is not taken for a misuse', () => {
  const broken = defineCommand({
    name: 'broken',
    description: 'Fails',
    options: { text: option() },
    examples: () => [],
    run: () => echo('broken', { text: JSON.parse('{') }),
  });
  expect(() =>
    createDesk([broken], emptyArchive).answer({ command: 'broken', options: {}, page: 1 }),
  ).toThrow(SyntaxError);
});

test('what was read from typed text is answered', () => {
  const { request } = desk.read('/who-said the harbour is closed speaker: mayor');
  expect(desk.answer(request).request).toEqual(request);
});

function refusal(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
