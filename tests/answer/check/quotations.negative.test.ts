import { expect, it } from 'vitest';
import { verdictOn } from './claims.ts';

const corridor = '“A ward without nurses is a corridor with beds in it.”';
const account = '“We owe the families a full account of that night.”';
const tired = '“We are tired of being told that help is on its way”';

it.each([
  ['by full name', `Amir Okafor said: ${corridor}`],
  ['by surname', `Okafor said: ${corridor}`],
  ['by title and surname', `Dr Okafor said: ${corridor}`],
  ['by role', `The medical director said: ${corridor}`],
  ['with a role', `Amir Okafor, the medical director, said: ${corridor}`],
  ['by a surname that is that of three people, one of whom said it', `Marsh said: ${account}`],
])('somebody named %s is the one on record', (_, text) => {
  expect(verdictOn(text)).toEqual(['exact', 'same']);
});

it('a misspelt name is no other person, and the answer says so', () => {
  expect(verdictOn(`Grace Lindquist said: ${tired}.`)).toEqual(['exact', 'misspelt']);
});

it.each([
  ['somebody described may be the one on record', `A tired nurse said: ${tired}.`],
  ['“he” may be anybody', `He said: ${corridor}`],
  ['a single word may be an organisation', `Ofsted said: ${corridor}`],
  ['an organisation may speak through a person', `The hospital trust said: ${corridor}`],
  [
    'somebody named may be an unnamed spokesman',
    'Ann Poole said: “No decision has been taken on the ferry terminal.”',
  ],
])('%s: no other person is accused', (_, text) => {
  const [verdict, match] = verdictOn(text);
  expect(verdict).toBe('exact');
  expect(['unclear', 'unsaid']).toContain(match);
});

it('who is named beside the words may have said them after all', () => {
  const text = `Asked by Grace Lindqvist, the board’s chair, Amir Okafor said: ${tired}.`;
  expect(verdictOn(text)[0]).not.toBe('misattributed');
});

it('a few words that anybody may say are not called another person’s', () => {
  expect(verdictOn('Jane Marsh said “with beds in it”.')[0]).not.toBe('misattributed');
});
