import { describe, expect, it } from 'vitest';
import { askCoast } from '#tests/fixtures/library.ts';

const by = (speaker: string) => askCoast(`/who-said quote: * speaker: ${speaker}`);

describe('an organisation that is not quoted itself', () => {
  it('is a choice among those who are quoted with its name, and no guess', () => {
    const { outcome, items, choices } = by('council');
    expect({ outcome, items }).toEqual({ outcome: 'ambiguous', items: [] });
    expect(choices.map(({ label }) => label)).toEqual(
      expect.arrayContaining([expect.stringContaining('council spokesman')]),
    );
  });

  it('is said to be silent where nobody is quoted with its name', () => {
    const { outcome, message, choices } = by('harbour gazette');
    expect({ outcome, choices }).toEqual({ outcome: 'nothing', choices: [] });
    expect(message).toBe('Harbour Gazette is named in this library, but not quoted in it.');
  });
});

describe('a source', () => {
  it('is kept by its id where it means one document, and as it was typed where it means several', () => {
    const sourceAfter = (source: string) =>
      askCoast(`/figures topic: * source: ${source}`).request.options.source;
    expect(sourceAfter('council-votes-to-dredge')).toBe('#council-votes-to-dredge');
    expect(sourceAfter('jane marsh')).toBe('jane marsh');
  });
});
