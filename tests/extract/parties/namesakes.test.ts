import { describe, expect, it } from 'vitest';
import { mentionsOf, namesIn, partiesIn } from './parties-in.ts';

describe('two people of one surname', () => {
  const both = 'Helen Marsh met Peter Marsh. ';

  it('are two people', () => {
    expect(namesIn(both)).toEqual(['Helen Marsh', 'Peter Marsh']);
  });

  it('leave a bare surname to neither', () => {
    const parties = partiesIn(`${both}Marsh smiled.`);
    expect(parties.map(({ mentions, doubtful }) => [mentions.length, doubtful.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('are told apart by a form of address', () => {
    expect(mentionsOf('Helen Marsh', `${both}Mrs Marsh smiled.`)).toEqual(['Helen Marsh', 'Mrs Marsh']);
    expect(mentionsOf('Peter Marsh', `${both}Mr Marsh smiled.`)).toEqual(['Peter Marsh', 'Mr Marsh']);
  });

  it('are told apart by an office', () => {
    const text = 'Senator Helen Marsh met Peter Marsh. Senator Marsh smiled.';
    expect(mentionsOf('Helen Marsh', text)).toEqual(['Helen Marsh', 'Marsh']);
  });

  it('are told apart by a first name', () => {
    expect(mentionsOf('Peter Marsh', `${both}Peter smiled.`)).toEqual(['Peter Marsh', 'Peter']);
  });

  it('leave the surname to whom it meant before the other was named', () => {
    const text =
      'Helen Marsh spoke. Marsh was brief. Marsh left. Marsh then met Peter Marsh. Marsh was late.';
    expect(mentionsOf('Helen Marsh', text)).toHaveLength(5);
    expect(mentionsOf('Peter Marsh', text)).toEqual(['Peter Marsh']);
  });

  it('are father and son where one is called junior', () => {
    expect(namesIn('Samuel Thorne Jr. spoke. Amanda Thorne did not.')).toEqual([
      'Samuel Thorne Jr.',
      'Amanda Thorne',
    ]);
  });
});
