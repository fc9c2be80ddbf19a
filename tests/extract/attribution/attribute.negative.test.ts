import { describe, expect, it } from 'vitest';
import { attribute, speakersOf } from './reading.ts';

describe('Nobody is made to say', () => {
  it.each([
    'Nora Lindqvist met Carl Osei at the pier.\n\nThe sign above the door had been painted over.\n\nNobody could tell why.\n\n“The ferry will run again in the first week of May.”',
    '“The ferry will run again in May, whatever the weather and whatever it costs.”',
  ])('what the text gives to nobody: %s', (text) => {
    expect(speakersOf(text).every((name) => name === null)).toBe(true);
  });

  it('what their spokesman said', () => {
    const text =
      'Nora Lindqvist stayed at home. “The ferry will run again in May,” a Lindqvist spokesman said.';

    expect(attribute(text).map(({ speaker }) => speaker?.party?.name)).not.toContain('Nora Lindqvist');
  });

  it('what somebody told them', () => {
    const text = '“The ferry will run again in May,” Carl Osei told Nora Lindqvist.';

    expect(speakersOf(text)).toEqual(['Carl Osei']);
  });

  it('what was said about them', () => {
    const text = 'Carl Osei called Nora Lindqvist “the worst director that this island has ever had”.';

    expect(speakersOf(text)).toEqual(['Carl Osei']);
  });

  it('what an outlet only repeats', () => {
    const text =
      'According to the Norton Gazette, Nora Lindqvist called the plan “a stain on the whole service”.';
    const [quotation] = attribute(text);

    expect(quotation?.speaker?.party?.name).toBe('Nora Lindqvist');
    expect(quotation?.to?.name).toContain('Norton Gazette');
  });

  it('what they were told', () => {
    const text = 'Nora Lindqvist was told by Carl Osei that the work was “years behind and millions over”.';

    expect(speakersOf(text)).not.toContain('Nora Lindqvist');
  });
});
