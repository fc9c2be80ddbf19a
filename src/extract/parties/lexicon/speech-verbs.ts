import { wordSet } from '#extract/word-set.ts';

/** Verbs that hardly anybody but a person, or a body of persons, is the subject of; folded. */
const speech = wordSet(`
  accused acknowledged added adds admits admitted alleged announced answered argued argues asked asks asserted believed
  believes boasted called calls claimed claims complained complains conceded concedes concluded contended continued
  countered criticised criticized declared declares described emphasised emphasized explained explains insisted insists
  joked jokes lamented laughed maintained mocked mused noted notes observed pledged praised predicted promised protested
  quipped recalled recalls reiterated remarked remarks repeated replied replies responded responds retorted said say says
  shouted smiled stated states stressed suggested tell tells testified testifies thinks thought told tweeted tweets urged vowed
  vows warned warns writes wrote
`);

/** Whether the word, folded, is such a verb in a form that a speaker can be the subject of. */
export const isSpeechVerb = (form: string): boolean => speech.has(form);
