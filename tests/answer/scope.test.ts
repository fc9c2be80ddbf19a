import { describe, expect, it } from 'vitest';
import { askCoast } from '#tests/fixtures/library.ts';

const by = (speaker: string) => askCoast(`/who-said quote: * speaker: ${speaker}`);

describe('an organisation that is not quoted itself', () => {
  it('means everybody who is quoted under a description with its name, and says so', () => {
    const { outcome, message, items } = by('council');
    expect(outcome).toBe('found');
    expect(message).toMatch(/^This asks for everybody whom a source describes with “council”\./);
    expect(JSON.stringify(items)).toContain('council spokesman');
  });

  it('is said to be silent where nobody is quoted with its name', () => {
    const { outcome, message, choices } = by('harbour gazette');
    expect({ outcome, choices }).toEqual({ outcome: 'nothing', choices: [] });
    expect(message).toBe('Harbour Gazette is named in this library, but not quoted in it.');
  });
});

describe('a name', () => {
  it('that is only alike is answered with a warning', () => {
    expect(by('Tom Marhs').message).toMatch(
      /^Nobody here is called “Tom Marhs”; the nearest name is Tom Marsh\./,
    );
  });

  it('may be its beginning', () => {
    expect(by('Jane Mar').outcome).toBe('found');
  });

  it('beside an address limits what it shows', () => {
    const answer = askCoast('/who-said quote: #council-votes-to-dredge.channel speaker: Tom Marsh');
    expect(answer.outcome).toBe('nothing');
    expect(answer.message).toBe('That quotation is not on record from Tom Marsh.');
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
