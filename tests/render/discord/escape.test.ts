import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasise, escapeMarkdown } from '#render/discord/escape.ts';
import { clean } from '#render/wording/clean.ts';
import { cleanPhrase, join, strong, struck } from '#render/wording/phrase.ts';
import { hostileExcerpt, hostileText } from '#tests/fixtures/hostile.ts';
import { readMarkdown } from './markdown.ts';

describe('text in Discord', () => {
  it('stays readable where nothing needs escaping', () => {
    const plain =
      'A “well-led” panel: 1.5 million – 70% – and (so far) [no] end, at 10:30; it’s #1 & counting!';
    expect(escapeMarkdown(plain)).toBe(plain);
  });

  it.each([
    ['a heading', '# river', '\\# river'],
    ['small print', '-# river', '\\-# river'],
    ['a list', '- river', '\\- river'],
    ['a numbered list', '1. river', '1\\. river'],
    ['a list without words', '- ', '\\- '],
    ['a number without words', '1.', '1\\.'],
    ['a quote', '> river', '\\> river'],
    ['bold', '**river**', '\\*\\*river\\*\\*'],
    ['a spoiler', '||river||', '\\|\\|river\\|\\|'],
    ['code', '`river`', '\\`river\\`'],
    ['a mention of everyone', '@everyone', '\\@everyone'],
    ['a mention of somebody', '<@1>', '\\<@1>'],
    ['a command', '</who-said:1>', '\\</who-said:1>'],
    ['a date', '<t:1:R>', '\\<t\\:1:R>'],
    ['an address', 'https://example.org', 'https\\://example.org'],
    ['a masked link', '[river](x)', '[river]\\(x)'],
    ['an emoji by name', ':river:', '\\:river:'],
    ['a backslash', '\\', '\\\\'],
  ])('is never read as %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('keeps a bracket as it is after a blank, where it ends no link', () => {
    expect(escapeMarkdown(' (so far)')).toBe(' (so far)');
    expect(escapeMarkdown('(so far)')).toBe('\\(so far)');
  });

  it('is no address for brackets that stand before it', () => {
    expect(readMarkdown(`[river]${escapeMarkdown('(x)')}`).constructs).toEqual([]);
  });

  it('shows literally whatever it holds, wherever in a line it stands', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', '“', 'by ', '[a]', '  '), (text, before) => {
        const shown = readMarkdown(before + escapeMarkdown(text));
        expect(shown).toEqual({ text: before + clean(text), constructs: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('grows to twice its length at most, in linear time', () => {
    for (const sign of ['[a](', '*', ':a', ' ', '1', '- ', 'z\u0336', '\u200b']) {
      const text = sign.repeat(50_000);
      const started = performance.now();
      expect(escapeMarkdown(text).length).toBeLessThanOrEqual(2 * text.length);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

describe('emphasis in Discord', () => {
  it('is bold beside other marks', () => {
    const text = 'a*b* c';
    expect(emphasise({ text, emphasis: [{ start: 1, end: 4 }] })).toBe('a**\\*b\\*** c');
  });

  it('is one stretch where ranges touch or overlap', () => {
    const emphasis = [
      { start: 4, end: 9 },
      { start: 0, end: 4 },
      { start: 6, end: 7 },
    ];
    expect(emphasise({ text: 'river bed', emphasis })).toBe('**river bed**');
  });

  it('never splits a character from its marks', () => {
    expect(emphasise({ text: 'cafe\u0301s', emphasis: [{ start: 0, end: 4 }] })).toBe('**cafe\u0301**s');
  });

  it('is left out where it falls on characters that are not shown', () => {
    expect(emphasise({ text: 'a\u200b\u202eb', emphasis: [{ start: 1, end: 3 }] })).toBe('ab');
  });

  it('marks just the words meant, in any text', () => {
    fc.assert(
      fc.property(hostileExcerpt, (excerpt) => {
        const { text, emphasis } = cleanPhrase(excerpt);
        const shown = readMarkdown(emphasise(excerpt));
        expect(shown.text).toBe(text);
        expect(shown.constructs).toEqual(
          emphasis.map((range) => trimmed(text, range)).filter(({ start, end }) => start < end),
        );
      }),
    );
  });
});

describe('what is struck out in Discord', () => {
  it('has tildes around it, beside what is bold', () => {
    expect(emphasise(join('needs ', struck('walls'), ' ', strong('room')))).toBe('needs ~~walls~~ **room**');
  });

  it('has blanks at its ends outside of the marks, and none where it is nothing but blanks', () => {
    expect(emphasise(join('a', struck(' b '), 'c'))).toBe('a ~~b~~ c');
    expect(emphasise(join('a', struck('  '), 'c'))).toBe('a  c');
  });

  it('is struck out as words, whatever they hold and whatever stands around them', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (before, words, after) => {
        const phrase = join(before, struck(`a${words}b`), after);
        const { text, struck: out = [] } = cleanPhrase(phrase);
        const shown = readMarkdown(emphasise(phrase));
        expect(shown).toEqual({ text, constructs: out.map((range) => ({ kind: 'strike', ...range })) });
      }),
      { numRuns: 1000 },
    );
  });
});

function trimmed(text: string, { start, end }: { start: number; end: number }) {
  const words = text.slice(start, end);
  const blanks = words.length - words.trimStart().length;
  return { kind: 'strong', start: start + blanks, end: start + blanks + words.trim().length };
}
