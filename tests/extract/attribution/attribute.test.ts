import { describe, expect, it } from 'vitest';
import { attribute, speakersOf, wordsAt } from './reading.ts';

describe('Who says a quotation', () => {
  it.each([
    ['“The ferry will run again in May,” said Nora Lindqvist.', 'Nora Lindqvist'],
    ['“The ferry will run again in May,” Nora Lindqvist said.', 'Nora Lindqvist'],
    ['Nora Lindqvist said: “The ferry will run again in May.”', 'Nora Lindqvist'],
    [
      'Nora Lindqvist, who has chaired the harbour board since spring, said: “The ferry will run.”',
      'Nora Lindqvist',
    ],
    [
      'Nora Lindqvist told the council that the ferry was “a lifeline for the whole island”.',
      'Nora Lindqvist',
    ],
    ['According to Nora Lindqvist, “the ferry will run again in the first week of May”.', 'Nora Lindqvist'],
    ['“The ferry will run again in May,” insisted the Rev. Peter Holm, of Norton.', 'Peter Holm'],
    ['‘The ferry will run again in May,’ Nora Lindqvist told reporters.', 'Nora Lindqvist'],
    ['“The ferry will run again,” said the harbour master, Nora Lindqvist.', 'Nora Lindqvist'],
    ['The harbour master, Nora Lindqvist, said: “The ferry will run again.”', 'Nora Lindqvist'],
    ['Harbour news\n\nThe Norton Gazette reports:\n\n“The ferry will run again in May.”', 'Norton Gazette'],
    ['“The ferry will run again in May and stop at every pier.” — Nora Lindqvist', 'Nora Lindqvist'],
  ])('is told where a name stands beside it: %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([expect.stringContaining(speaker)]);
  });

  it('is the one who spoke before the words were interrupted', () => {
    const text = '“The ferry will run,” Nora Lindqvist said. “It will stop at every pier.”';

    const [quotation, ...others] = attribute(text);

    expect(quotation?.spans.map((span) => wordsAt(text, span))).toEqual([
      'The ferry will run,',
      'It will stop at every pier.',
    ]);
    expect(quotation?.speaker?.party?.name).toBe('Nora Lindqvist');
    expect(others).toEqual([]);
  });

  it('changes where somebody else answers', () => {
    const text =
      'Nora Lindqvist spoke first. “The ferry will run again,” she said. “It will not,” replied Carl Osei.';

    expect(speakersOf(text)).toEqual(['Nora Lindqvist', 'Carl Osei']);
  });

  it('is the label of a transcript', () => {
    const text =
      'Nora Lindqvist met Carl Osei.\n\n“LINDQVIST: Will the ferry run?\n\n“OSEI: It will run again in May.”';

    expect(speakersOf(text).map((name) => name?.toUpperCase())).toEqual([
      expect.stringContaining('LINDQVIST'),
      expect.stringContaining('OSEI'),
    ]);
  });

  it('keeps the description where the text gives no name', () => {
    const text = '“The ferry will run again in May,” a spokesman for the harbour board said.';
    const [quotation] = attribute(text);

    expect(quotation?.speaker?.party).toBeNull();
    expect(wordsAt(text, quotation?.speaker?.mention)).toBe('a spokesman for the harbour board');
  });

  it('tells by which words, in which role, to whom and with which reserve', () => {
    const text =
      'Nora Lindqvist, director of the Norton Ferry Trust, reportedly told the Norton Gazette: “The ferry will run again in May.”';
    const [quotation] = attribute(text);

    expect(wordsAt(text, quotation?.speaker?.cue)).toBe('told');
    expect(wordsAt(text, quotation?.speaker?.role)).toBe('director of the Norton Ferry Trust');
    expect(quotation?.to?.name).toContain('Norton Gazette');
    expect(wordsAt(text, quotation?.hedge)).toBe('reportedly');
    expect(quotation?.speaker?.basis).toBe('stated');
  });

  it('is inferred where only a pronoun stands beside the words, and the pronoun is kept', () => {
    const text = 'Nora Lindqvist opened the new pier on Monday. “The ferry will run again,” she said.';
    const [quotation] = attribute(text);

    expect(quotation?.speaker).toMatchObject({ basis: 'inferred', party: { name: 'Nora Lindqvist' } });
    expect(wordsAt(text, quotation?.speaker?.mention)).toBe('she');
  });
});
