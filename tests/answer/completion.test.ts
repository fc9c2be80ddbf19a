import { expect, it } from 'vitest';
import { completeQuotation, completeSource, completeSpeaker, completeTopic } from '#answer/completion.ts';
import { createArchive } from '#search/archive.ts';
import { coastalArchive } from '#tests/fixtures/library.ts';

const completions = { completeQuotation, completeSource, completeSpeaker, completeTopic };

it.each(Object.entries(completions))('%s is useful before anything is typed', (_name, complete) => {
  expect(complete(coastalArchive, '').length).toBeGreaterThan(2);
});

it.each(Object.entries(completions))(
  '%s offers nothing for gibberish, and nothing from nothing',
  (_name, complete) => {
    expect(complete(coastalArchive, 'xqzzv')).toEqual([]);
    expect(complete(createArchive([]), '')).toEqual([]);
    expect(complete(createArchive([]), 'harbour')).toEqual([]);
  },
);

it('offers ids and addresses as values, never texts', () => {
  const values = [
    ...completeQuotation(coastalArchive, 'sandbank'),
    ...completeSource(coastalArchive, 'hospital'),
    ...completeSpeaker(coastalArchive, 'Lindq'),
    ...completeTopic(coastalArchive, 'berths'),
  ].map(({ value }) => value);
  expect(values).toContain('#council-votes-to-dredge.sandbank');
  expect(values).toContain('trust-closes-ward');
  expect(values).toContain('@grace-lindqvist');
  expect(values).toContain('#council-votes-to-dredge.berths');
  for (const value of values) expect(value).toMatch(/^[#@]?[a-z0-9.-]+$/);
});

it('tells namesakes apart by their roles', () => {
  const names = completeSpeaker(coastalArchive, 'Marsh').map(({ name }) => name);
  expect(names).toContain('Tom Marsh, harbour master');
  expect(names).toContain('Helen Marsh, a retired judge');
});
