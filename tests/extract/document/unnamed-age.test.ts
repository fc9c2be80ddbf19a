import { describe, expect, it } from 'vitest';
import { isUnnamedAge } from '#extract/document/unnamed-age.ts';
import { extract } from '#extract/extract.ts';

/** The ages of a text that a document leaves out. */
function leftOut(text: string): string[] {
  const { figures, parties } = extract(text);
  return figures
    .filter((figure) => isUnnamedAge(figure, parties))
    .map(({ at }) => text.slice(at.start, at.end));
}

describe('the age of somebody without a name', () => {
  it('is left out of a document', () => {
    expect(leftOut('Officers held a 43-year-old man on Sunday.')).toEqual(['43-year-old']);
  });

  it('is left out of a relation of somebody with a name', () => {
    expect(leftOut('Ruth Mabey found her son, 12, at the gate.')).toEqual(['12']);
  });
});

describe('the age that a document keeps', () => {
  it('is that of somebody with a name', () => {
    expect(leftOut('David Trelawney, 71, wrote to the council.')).toEqual([]);
  });

  it('is a span of ages, which describes nobody', () => {
    expect(leftOut('The survey asked girls aged 11 to 15.')).toEqual([]);
  });

  it('is a limit of ages, which describes nobody', () => {
    expect(leftOut('The ferry company hired boys as young as 13. Nobody over 65 may steer.')).toEqual([]);
  });
});

it('no other figure is taken for an age', () => {
  expect(leftOut('The station closed after 19 years. It had 43 officers.')).toEqual([]);
});
