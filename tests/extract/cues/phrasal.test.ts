import { expect, it } from 'vitest';
import { phrasalClass } from '#extract/cues/phrasal.ts';

it('some verbs attribute words only with their particle', () => {
  expect(phrasalClass('point', 'out')).toBe('say');
  expect(phrasalClass('call', 'on')).toBe('urge');
  expect(phrasalClass('point', 'north')).toBeNull();
  expect(phrasalClass('close', 'out')).toBeNull();
  expect(phrasalClass('constructor', 'name')).toBeNull();
});
