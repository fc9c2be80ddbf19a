import { describe, expect, it } from 'vitest';
import { attribute, wordsAt } from './reading.ts';

const hearers = (text: string) => attribute(text).map(({ to }) => to?.name ?? null);
const roles = (text: string) => attribute(text).map(({ speaker }) => wordsAt(text, speaker?.role));
const hedges = (text: string) => attribute(text).map(({ hedge }) => wordsAt(text, hedge));

describe('To whom it was said', () => {
  it.each([
    '“The ferry will run again in May,” Nora Lindqvist told the Norton Gazette.',
    '“The ferry will run again in May,” Nora Lindqvist said in an interview with the Norton Gazette.',
  ])('%s', (text) => {
    expect(hearers(text)).toEqual([expect.stringContaining('Norton Gazette')]);
  });

  it('is left open where nobody is named', () => {
    expect(hearers('“The ferry will run again in May,” Nora Lindqvist told reporters.')).toEqual([null]);
    expect(hearers('“The ferry will run again in May,” said Nora Lindqvist.')).toEqual([null]);
  });
});

describe('The role beside the name', () => {
  it.each([
    [
      '“The ferry will run again in May,” said Nora Lindqvist, director of the ferry trust.',
      'director of the ferry trust',
    ],
    ['Carl Osei, the mayor of Norton, said: “The ferry will run again in May.”', 'mayor of Norton'],
  ])('%s', (text, role) => {
    expect(roles(text)).toEqual([role]);
  });

  it('is not taken from another paragraph', () => {
    const text =
      'Harbour news\n\nNora Lindqvist, director of the ferry trust, arrived.\n\n“The ferry will run again in May,” Nora Lindqvist said.';

    expect(roles(text)).toEqual([null]);
  });
});

describe('The reserve of the source', () => {
  it('is kept where it stands beside the verb', () => {
    expect(hedges('Nora Lindqvist allegedly said: “The ferry will never run again.”')).toEqual(['allegedly']);
  });

  it('is not taken from elsewhere in the sentence', () => {
    const text =
      'Nora Lindqvist, who reportedly owns three ferries in the harbour, said: “The ferry will run again.”';

    expect(hedges(text)).toEqual([null]);
  });
});
