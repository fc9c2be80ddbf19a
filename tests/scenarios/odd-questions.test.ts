import { describe, expect, it } from 'vitest';
import { MisuseError } from '#command/misuse.ts';
import type { Request } from '#model/answer.ts';
import { renderMessages } from '#render/discord/message.ts';
import { textOf } from '#tests/render/discord/reading.ts';
import { shippedDesk } from './shipped.ts';

const options = { 'who-said': 'quote', figures: 'topic', source: 'query' } as const;
type Asking = keyof typeof options;
const asking = ['who-said', 'figures', 'source'] as const;

const passage =
  'we cannot arrest our way out of this problem and the police should focus on the most dangerous ';

const odd = [
  ['one letter', 'a'],
  ['one sign', '?'],
  ['stop words', 'and it was to be that of the'],
  ['emoji', '🚢👩‍🚒🇬🇧'],
  ['emoji without end', '👩‍🚒'.repeat(40)],
  ['one word without end', 'x'.repeat(200)],
  ['marks piled on one letter', `z${'\u0336'.repeat(199)}`],
  ['characters that turn others', '\u202eriver\u2066'],
  ['nothing but zero-width characters', '\u200b\u200d\ufeff'],
  ['a NUL', 'arrest\0s'],
  ['half of a character', 'arrest\ud800'],
  ['brackets without end', '[a]('.repeat(50)],
] as const;

const tooLong = [
  ['6,000 letters', 'x'.repeat(6000)],
  ['6,000 characters of the library', passage.repeat(100).slice(0, 6000)],
  ['6,000 emoji units', '🚢'.repeat(3000)],
  ['6,000 blanks', ' '.repeat(6000)],
] as const;

const rounds = 3;
const longest = 100;

const requestOf = (command: Asking, text: string): Request => ({
  command,
  options: { [options[command]]: text },
  page: 1,
});

/** What the asker reads, a misuse included, and the milliseconds of computing in the calmest of some rounds. */
function ask(request: Request): { told: string; milliseconds: number } {
  let told = '';
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    told = answerTo(request);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return { told, milliseconds: Math.min(...times) };
}

function answerTo(request: Request): string {
  try {
    return renderMessages(shippedDesk.answer(request), { page: 1, sharing: true }).map(textOf).join('\n');
  } catch (error) {
    if (error instanceof MisuseError) return error.message;
    throw error;
  }
}

describe.each(asking)('an odd question of /%s is answered at once, with a sentence', (command) => {
  it.each(odd)('%s', (_, text) => {
    const { told, milliseconds } = ask(requestOf(command, text));
    expect(told.isWellFormed()).toBe(true);
    expect(told).toMatch(/\p{L}{3}[\s\S]*[.:]/u);
    expect(told).not.toMatch(/[\0\u200b\u202e\u2066\ufeff]|\p{M}{9}/u);
    expect(milliseconds).toBeLessThan(longest);
  });

  it.each(tooLong)('%s: it says how long it may be, or that there is nothing', (_, text) => {
    const { told, milliseconds } = ask(requestOf(command, text));
    expect(told).toMatch(/^The option \w+ of \/\S+ (takes at most \d+ characters|is empty)\.$/);
    expect(milliseconds).toBeLessThan(longest);
  });
});

// On a machine that does much else at once, the same work takes twice the computing time and more.
it('the longest quotation that is taken is answered in time, whatever it is made of', () => {
  for (const piece of ['arrest ', 'the ', 'x', 'police prisons ', passage, '“a” ', '🚢 ']) {
    const text = piece.repeat(1000).slice(0, 1000).trim();
    expect(ask(requestOf('who-said', text)).milliseconds, piece).toBeLessThan(3 * longest);
  }
});

describe('what was never offered while typing is taken as any other text', () => {
  const never = ['nobody of this name', '#no-such-document', '!zzzzzzz', '#x.q1.0.9.3', '\u202eyeliab', '*'];
  it.each(never)('as a speaker and as a source: %s', (value) => {
    for (const option of ['speaker', 'source']) {
      const { told } = ask({ command: 'who-said', options: { quote: '*', [option]: value }, page: 1 });
      expect(told).toMatch(/\p{L}{3}/u);
      expect(told).not.toContain('\u202e');
    }
  });

  it('and nothing is offered for a command, option or text that nobody has', () => {
    expect(shippedDesk.complete('no-command', 'quote', 'a', {})).toEqual([]);
    expect(shippedDesk.complete('who-said', '__proto__', 'a', {})).toEqual([]);
    expect(shippedDesk.complete('who-said', 'constructor', 'a', {})).toEqual([]);
    for (const typed of ['\0'.repeat(6000), 'x'.repeat(6000), '\ud800', '👩‍🚒'.repeat(2000)]) {
      const started = performance.now();
      const offered = shippedDesk.complete('who-said', 'speaker', typed, { source: typed });
      expect(performance.now() - started).toBeLessThan(longest * 5);
      for (const { name, value } of offered) expect((name + value).isWellFormed()).toBe(true);
    }
  });
});
