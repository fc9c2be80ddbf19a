import { describe, expect, it } from 'vitest';
import { createLog, describeError } from '#config/log.ts';

const canary = 'canary-7f3a';

function linesOf(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog('trace', [canary], { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

function errorOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('a log line', () => {
  it('is one JSON object with a level in words and a time', () => {
    const line = JSON.parse(linesOf((log) => log.info({ commands: 4 }, 'Ready')));
    expect(line).toMatchObject({ level: 'info', commands: 4, msg: 'Ready' });
    expect(Date.parse(line.time)).not.toBeNaN();
  });

  it('keeps what helps to find a bug: name, message, stack, code, status and cause', () => {
    const err = Object.assign(new TypeError('broken', { cause: new Error('beneath') }), {
      code: 50_035,
      status: 400,
    });
    const line = JSON.parse(linesOf((log) => log.error({ err }, 'Failed')));
    expect(line.err).toMatchObject({ name: 'TypeError', message: 'broken', code: 50_035, status: 400 });
    expect(line.err.stack).toContain('log.test.ts');
    expect(line.err.cause.message).toBe('beneath');
  });

  it('never holds the token, wherever it turns up', () => {
    const text = linesOf((log) => log.error({ err: new Error(`bad ${canary}`), [canary]: [canary] }, canary));
    expect(text).not.toContain(canary);
    expect(JSON.parse(text).msg).toBe('[secret]');
  });

  it('never holds what hangs on an error of a request: its address, its body, its answer', () => {
    const err = Object.assign(new Error('Invalid Form Body'), {
      url: `https://discord.example/interactions/1/${canary}/callback`,
      requestBody: { json: canary, files: [canary] },
      rawError: { message: canary },
      code: { canary },
    });
    expect(JSON.stringify(describeError(err))).not.toContain(canary);
  });

  it('never holds the text that could not be parsed, which such an error quotes', () => {
    for (const text of [canary, `{"a": ${canary}`, `${canary}\n    at ${canary}`, `["${canary}\n"]`]) {
      const err = errorOf(() => JSON.parse(text));
      const lines = linesOf((log) => {
        log.error({ err });
        log.error({ cause: 1, err }, 'Failed');
        log.error(err);
      });
      expect(lines).not.toContain('canary');
      expect(JSON.parse(lines.split('\n')[0] ?? '').err.stack).toContain('log.test.ts');
    }
  });

  it.each([canary, { canary }, Symbol(canary), 1n, null, undefined])(
    'tells only the type of a thrown value that is no error (%#)',
    (thrown) => {
      expect(JSON.stringify(describeError(thrown))).not.toContain(canary);
      expect(describeError(thrown)).toMatchObject({
        name: 'NotAnError',
        message: `a thrown ${typeof thrown}`,
      });
    },
  );

  it('ends a chain of causes that goes round', () => {
    const first = new Error('first');
    first.cause = new Error('second', { cause: first });
    expect(JSON.stringify(describeError(first)).match(/"first"/g)).toHaveLength(2);
  });
});
