import { describe, expect, test } from 'vitest';
import { MisuseError } from '#command/misuse.ts';
import { readArguments } from '#terminal/arguments.ts';

const task = (...argv: string[]) => readArguments(argv, true).task;

test('one argument is a command, and several are joined to one', () => {
  expect(task('/who-said quote: closed')).toEqual({
    kind: 'once',
    typed: '/who-said quote: closed',
    json: false,
  });
  expect(task('/who-said', 'quote:', 'closed', '--json')).toEqual({
    kind: 'once',
    typed: '/who-said quote: closed',
    json: true,
  });
});

test('a word with a slash is still a word of the command before it', () => {
  expect(task('/help', '/figures')).toEqual({ kind: 'once', typed: '/help /figures', json: false });
  expect(task('/who-said police and/or prisons')).toMatchObject({ typed: '/who-said police and/or prisons' });
});

test('no argument is a prompt for a person, and a misuse for a program', () => {
  expect(task()).toEqual({ kind: 'prompt' });
  expect(() => readArguments([], false)).toThrow(MisuseError);
});

test('batch, help and the library have options of their own', () => {
  expect(task('--json', '--batch')).toEqual({ kind: 'batch' });
  expect(task('-h')).toEqual({ kind: 'help' });
  expect(readArguments(['/help', '--library', 'papers'], false).library).toBe('papers');
  expect(readArguments(['/help'], false).library).toBeUndefined();
});

test('after two hyphens everything is the command', () => {
  expect(task('--', '/who-said', '--json')).toEqual({ kind: 'once', typed: '/who-said --json', json: false });
});

describe('misuse is told in one sentence:', () => {
  test.each([
    [['--batch'], '--batch goes together with --json.'],
    [['--json', '--batch', '/help'], '--batch takes its commands from standard input.'],
    [['--json'], 'Type a command in quotation marks, such as "/help", or see --help.'],
    [['  '.repeat(3), '--json'], 'Type a command in quotation marks, such as "/help", or see --help.'],
    [
      ['/figures arrests', '/figures images'],
      'Ask one question at a time, or several on standard input with --json --batch.',
    ],
    [
      ['/help', ' /figures images'],
      'Ask one question at a time, or several on standard input with --json --batch.',
    ],
    [['/help', '--library='], '--library needs the path of a folder.'],
    [['/help', '--colour'], "Unknown option '--colour'; put a command in quotation marks, or see --help."],
    [
      ['/help', '--\u001b[31mred'],
      "Unknown option '-- [31mred'; put a command in quotation marks, or see --help.",
    ],
    [
      ['--json=yes'],
      "Option '--json' does not take an argument; put a command in quotation marks, or see --help.",
    ],
    [
      ['--library', '--json'],
      "Option '--library' argument is ambiguous; put a command in quotation marks, or see --help.",
    ],
  ])('%j', (argv, sentence) => {
    expect(() => readArguments(argv, true)).toThrow(new MisuseError(sentence));
  });
});
