import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '#config/log.ts';
import { withoutTexts } from '#config/redaction.ts';

function logged(err: unknown, texts: readonly string[]) {
  const lines: string[] = [];
  const log = createLog('trace', [], { write: (line: string) => void lines.push(line) });
  withoutTexts(log, texts).error({ err }, 'It failed');
  return JSON.parse(lines.join(''));
}

describe('a log without somebody’s texts', () => {
  it.each([
    ['the harbour is closed', 'Cannot find the harbour is closed here', 'Cannot find […] here'],
    ['the harbour', 'Cannot find THE HARBOUR', 'Cannot find […]'],
    ['the harbour is closed', 'Token "harbou"... is not JSON', 'Token "[…]"... is not JSON'],
    ['tunnel', 'no tunnel', 'no […]'],
    ['canal', 'no canal', 'no canal'],
    ['', 'nothing', 'nothing'],
  ])('strikes %s out of an error, six characters or more', (text, message, struck) => {
    expect(logged(new Error(message), [text]).err.message).toBe(struck);
  });

  it('strikes it out of the causes and the stack, and leaves the places in the code', () => {
    const cause = new Error('the harbour\n    is closed');
    const { err } = logged(new Error('No tunnels', { cause }), ['the harbour\n    is closed', 'tunnels']);
    expect(JSON.stringify(err)).not.toMatch(/harbour|closed|tunnels/);
    expect(err.stack).toContain('redaction.test.ts');
  });

  it('tells nothing of a thrown text', () => {
    expect(logged('the harbour', ['the harbour']).err.message).toBe('a thrown string');
  });

  it('leaves no six characters of it, whatever it is', () => {
    const text = fc.string({ unit: 'binary', minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.string(), fc.string(), (asked, before, after) => {
        const { message, stack } = logged(new Error(before + asked + after), [asked]).err;
        expect(message).not.toContain(asked);
        expect(stack.slice(0, message.length + 7)).not.toContain(asked);
      }),
      { numRuns: 300 },
    );
  });
});
