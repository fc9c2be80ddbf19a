import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { typed } from '#command/typed.ts';
import type { Request } from '#model/answer.ts';
import { echoCommands, emptyArchive } from '#tests/fixtures/commands.ts';

const desk = createDesk(echoCommands, emptyArchive);

const words = fc
  .array(fc.stringMatching(/^[\p{L}\p{N}#.,“”’-]{1,9}$/u), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' ').normalize('NFC'))
  .filter((text) => text.trim() !== '');

test('what is printed as a command to type can be typed', () => {
  const options = fc.record({ quote: words, speaker: words, source: words }, { requiredKeys: ['quote'] });
  fc.assert(
    fc.property(options, fc.integer({ min: 1, max: 50 }), (given, page) => {
      const request: Request = { command: 'who-said', options: { ...given }, page };
      expect(desk.read(typed(request))).toEqual({ request, share: false });
    }),
  );
});
