import { expect, test } from 'vitest';
import { contentNoteFor } from '#extract/document/content-note.ts';

const reports = (text: string) => contentNoteFor(text);

test('a report on offences against children says so before any excerpt', () => {
  expect(reports('The unit that pursues paedophiles will grow.')).toBe(
    'Reports on sexual offences against children.',
  );
  expect(
    reports('Sexual abuse of children was hidden. A judge heard of sexual offences against other children.'),
  ).toBe('Reports on sexual offences against children.');
});

test('so does one on sexual offences, or on suicide', () => {
  expect(reports('He was tried for rape. The rapist was jailed.')).toBe('Reports on sexual offences.');
  expect(reports('A report on suicides in the navy. One suicide in four went unrecorded.')).toBe(
    'Reports on suicide or self-harm.',
  );
});

test('other subjects have no note, and neither has a word in passing', () => {
  expect(reports('Fields of oilseed rape border the estuary, where children play.')).toBeNull();
  expect(reports('The harbour wall is to be rebuilt for the children of the town.')).toBeNull();
  expect(reports('A suicide bomber died. The suicide attack was the second.')).toBeNull();
  expect(reports("Chairman warns of 'suicide'. It would be commercial suicide to strike.")).toBeNull();
  expect(reports('Grapes and drapes, a therapist for skyscrapers.')).toBeNull();
});
