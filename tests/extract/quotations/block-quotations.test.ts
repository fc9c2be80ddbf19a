import { describe, expect, it } from 'vitest';
import { markedIn, quotedIn } from './quoted-in.ts';

describe('A block quotation of Markdown gives its lines', () => {
  it('as words whose marks are lost', () => {
    expect(
      markedIn(
        'Ines Hollow wrote:\n\n> It is late, and we are sorry.\n> We shall open in May.\n\nThat was all.',
      ),
    ).toEqual([
      ['It is late, and we are sorry.', 'lost'],
      ['We shall open in May.', 'lost'],
    ]);
  });

  it('once, where they stand in marks as well', () => {
    expect(markedIn('Ines Hollow wrote:\n\n> “It is late, and we are sorry.”')).toEqual([
      ['It is late, and we are sorry.', 'complete'],
    ]);
  });

  it('but not a line that begins with a sign', () => {
    expect(quotedIn('The rule is simple.\n\n> 5 is good\nand the rest is not.')).toEqual([]);
  });
});
