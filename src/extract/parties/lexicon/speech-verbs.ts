import { wordList } from './word-list.ts';

/** Verbs that hardly anybody but a person, or a body of persons, is the subject of; folded. */
const speech = wordList(`
  said says told tells asked asks wrote writes tweeted tweets replied replies responded responds added adds argued
  argues explained explains insisted insists noted notes recalled recalls admitted admits joked jokes quipped warned warns
  conceded concedes testified testifies declared declares complained complains vowed vows remarked remarks shouted thinks
  thought believes believed laughed smiled nodded
`);

export const isSpeechVerb = (form: string): boolean => speech.has(form);
