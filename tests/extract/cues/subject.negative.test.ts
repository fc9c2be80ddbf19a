import { describe, expect, it } from 'vitest';
import { subjectIn } from './subject-in.ts';

const by = (text: string, lemma: string) => subjectIn(text, lemma)?.by ?? null;

describe('nobody is taken for the source', () => {
  it.each([
    ['who was told', 'Residents were told that the road was wet.', 'tell'],
    ['of whom it is said', 'The road is said to be wet.', 'say'],
    ['who has evidence that suggests it', 'The inquiry found no evidence to suggest that.', 'suggest'],
    ['where the sentence names nobody', 'Said to be wet.', 'say'],
  ])('%s', (_, text, lemma) => {
    expect(by(text, lemma)).toBeNull();
  });

  it('who is only named beside the one who speaks', () => {
    expect(by('Officials who spoke to Jane Holm said so.', 'say')).toBe('Officials');
    expect(by('In Norton, Jane Holm said so.', 'say')).toBe('Jane Holm');
    expect(by('A lawyer for Jane Holm said so.', 'say')).toBe('A lawyer for Jane Holm');
    expect(by("Jane Holm's lawyer said so.", 'say')).toBe("Jane Holm's lawyer");
    expect(by('Jane Holm, whose brother Peter said so, left.', 'say')).not.toBe('Jane Holm');
  });

  it('who is spoken of right after the verb', () => {
    expect(by('Jane Holm, the engineer, said Peter Brown, her deputy, had left.', 'say')).toBe('Jane Holm');
    expect(by('“The road is wet,” Jane Holm said Tuesday.', 'say')).toBe('Jane Holm');
  });
});
