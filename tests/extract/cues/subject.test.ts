import { describe, expect, it } from 'vitest';
import { subjectIn } from './subject-in.ts';

const by = (text: string, lemma: string) => subjectIn(text, lemma)?.by ?? null;

describe('the source of what is said is found', () => {
  it.each([
    ['before the verb', 'Jane Holm said the road was wet.', 'say', 'Jane Holm'],
    ['over auxiliaries', 'Jane Holm has not yet said why.', 'say', 'Jane Holm'],
    ['over adverbs and days', 'Jane Holm on Tuesday also said the road was wet.', 'say', 'Jane Holm'],
    [
      'with what "of" and "for" add',
      'A spokesman for the trust said so.',
      'say',
      'A spokesman for the trust',
    ],
    ['behind the verb', '“The road is wet,” said Jane Holm on Tuesday.', 'say', 'Jane Holm'],
    ['in a sentence that begins with the verb', '“Is it wet?” asked Jane Holm.', 'ask', 'Jane Holm'],
    ['over a bracket', 'Jane Holm (Norton) said the road was wet.', 'say', 'Jane Holm'],
    ['over a role', 'Jane Holm, the county engineer, said so.', 'say', 'Jane Holm'],
    ['over a relative clause', 'Jane Holm, who works in Norton, Kent, said so.', 'say', 'Jane Holm'],
    ['over an age and a place', 'Jane Holm, 45, of Mill Road, Norton, said so.', 'say', 'Jane Holm'],
    ['over dashes', 'Jane Holm - who has led the inquiry since May - said so.', 'say', 'Jane Holm'],
    ['behind its role', 'The county engineer, Jane Holm, said so.', 'say', 'Jane Holm'],
    ['where the second comma is forgotten', 'Jane Holm, head of the trust said so.', 'say', 'Jane Holm'],
    ['for a participle', 'Jane Holm left the room, saying it was late.', 'say', 'Jane Holm'],
    ['for a second verb', 'Jane Holm rose from her chair and said it was late.', 'say', 'Jane Holm'],
    ['for one who is quoted as saying it', 'The Herald quoted Jane Holm as saying so.', 'say', 'Jane Holm'],
    ['for hearsay', 'Jane Holm is reported to have said that the road was wet.', 'say', 'Jane Holm'],
    ['after "by"', 'The road was described by Jane Holm as wet.', 'describe', 'Jane Holm'],
    ['after a phrase', 'According to Jane Holm, the road was wet.', 'according to', 'Jane Holm'],
    [
      'with what is told of a report',
      'The road is wet, according to figures released by the trust.',
      'according to',
      'figures released by the trust',
    ],
    ['in a pronoun that is stressed', 'She herself said the road was wet.', 'say', 'She'],
    ['in a name that is also a participle', 'On Monday Ted Holm said so.', 'say', 'Ted Holm'],
    ['with a hyphen inside', 'Her in-depth study suggested so.', 'suggest', 'Her in-depth study'],
    ['behind a verb that opens a clause without "that"', 'Stone said Field told him so.', 'tell', 'Field'],
    ['after "after"', 'It closed after the Herald reported that it was wet.', 'report', 'the Herald'],
  ])('%s', (_, text, lemma, expected) => {
    expect(by(text, lemma)).toBe(expected);
  });

  it('with the role that stands beside the name', () => {
    expect(subjectIn('Jane Holm, the county engineer, said so.', 'say')?.role).toBe('the county engineer');
    expect(subjectIn('The county engineer, Jane Holm, said so.', 'say')?.role).toBe('The county engineer');
  });
});
