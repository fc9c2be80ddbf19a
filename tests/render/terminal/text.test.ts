import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '#render/terminal/text.ts';
import { answerWith, councilReport, figure, quote, source } from '#tests/fixtures/answers.ts';
import { hostileAnswer } from '#tests/fixtures/hostile.ts';

const plainly = { page: 1, colour: false, width: 60 };

describe('an answer in the terminal', () => {
  it('is numbered, wrapped and indented, with marks around the words meant', () => {
    expect(renderText(answerWith({ items: [quote, figure] }), plainly)).toBe(`One quotation matches.

1. “*We cannot dig our way out of this*. The river needs
   room, and people need an hour more of warning.”
   — *Ines Holloway*, head warden of the Alder; chair of the
   flood panel
   Wardens of the Alder ask for earlier warnings · The Alder
   Valley Record · ¶ 7

2. more than *141* – flood gates inspected by engineers
   Period: between March and May
   No speaker is on record for this figure.
   Engineers inspected more than *141* flood gates between
   March and May.
   Wardens of the Alder ask for earlier warnings · The Alder
   Valley Record · ¶ 7
`);
  });

  it('has the same words in colour', () => {
    const answer = answerWith({ items: [quote, source], contentNotes: ['Floods.'] });
    const coloured = renderText(answer, { ...plainly, width: 200, colour: true });
    expect(coloured).toContain('\u001b[1mWe cannot dig our way out of this\u001b[22m');
    const plain = renderText(answer, { ...plainly, width: 200 });
    expect(stripVTControlCharacters(coloured)).toBe(plain.replaceAll('*', ''));
  });

  it('shows choices and links as commands that one can type', () => {
    const request = { command: 'who-said', options: { quote: 'room', speaker: 'ines-holloway' }, page: 1 };
    const links = [{ label: 'The card', request: { command: 'source', options: {}, page: 1 } }];
    const answer = answerWith({
      outcome: 'ambiguous',
      choices: [{ label: 'Ines Holloway', request }],
      links,
    });
    expect(renderText(answer, plainly)).toContain(`Which one?
- Ines Holloway
  /who-said quote: room speaker: ines-holloway

See also:
- The card
  /source
`);
  });

  it('shows the examples of the help below their command', () => {
    const request = { command: 'figures', options: { topic: 'gates' }, page: 1 };
    const guide = [
      {
        usage: '/figures topic',
        description: 'Finds figures.',
        messageAction: null,
        notes: [],
        examples: [request],
      },
    ];
    expect(renderText(answerWith({ guide }), plainly)).toContain(
      '   /figures topic\n   Finds figures.\n   /figures topic: gates\n',
    );
  });

  it('shows five items a page and how to see the next', () => {
    const items = [1, 2, 3, 4, 5, 6].map((paragraph) => ({
      ...quote,
      citation: { ...councilReport, paragraph },
    }));
    const [first, second, third] = [1, 2, 3].map((page) =>
      renderText(answerWith({ items }), { ...plainly, page }),
    );
    expect(first).toMatch(/Page 1 of 2; the next:\n {2}\/who-said quote: dig our way out page: 2\n$/);
    expect(first?.match(/¶ \d/g)).toHaveLength(5);
    expect(second).toMatch(/\n6\. “/);
    expect(second).toMatch(/Page 2 of 2\.\n$/);
    expect(third).toBe(second);
  });

  it('shows a card on one page, with the address of its source', () => {
    const text = renderText(answerWith({ items: [source], layout: 'whole' }), plainly);
    expect(text).toContain('Who is quoted');
    expect(text).toContain('\n   https://example.org/alder/wardens\n');
  });

  it('holds no control character of foreign text, whatever it shows', () => {
    fc.assert(
      fc.property(hostileAnswer, fc.boolean(), (answer, colour) => {
        const text = renderText(answer, { page: 1, colour, width: 72 });
        const ours = ['\n', '\u001b[1m', '\u001b[2m', '\u001b[22m', '\u001b[9m', '\u001b[29m'];
        const foreign = ours.reduce((rest, code) => rest.replaceAll(code, ''), text);
        expect(foreign).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('breaks what does not fit, even a word without end', () => {
    const excerpt = { text: `${'river '.repeat(30)}${'x'.repeat(300)}`, emphasis: [] };
    const rows = renderText(answerWith({ items: [{ ...quote, excerpt }] }), plainly).split('\n');
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(60);
  });
});
