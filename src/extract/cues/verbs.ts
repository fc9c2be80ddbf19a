import { inflect, type VerbForm } from './inflect.ts';
import { phrasalLemmas } from './phrasal.ts';

/**
 * What a verb of speech or thought takes.
 * say: words or a clause. tell: a hearer, then a clause. ask: a question, or somebody to do something.
 * write: as say, in writing. voice: words only, by the way they sound. urge: somebody to do something.
 * promise: an infinitive or a clause. judge: somebody or something that is judged. think: a clause that
 * is held, not uttered. find: a clause that a study, a record or a paper establishes.
 */
export type VerbClass = keyof typeof lemmas;

/** One reading of a word as a verb of speech or thought. */
export type VerbReading = {
  lemma: string;
  /** What it takes by itself, the commonest first; empty for "point", which attributes only with "out". */
  classes: readonly VerbClass[];
  forms: readonly VerbForm[];
};

const lemmas = {
  say: `say state add claim announce declare explain note insist argue assert allege contend maintain
    acknowledge admit concede confess confirm deny reply respond answer retort counter rejoin remark
    comment observe mention conclude continue recall reiterate repeat echo stress emphasize
    emphasise underline underscore warn caution predict forecast testify swear complain lament bemoan joke
    quip boast brag muse reflect disclose divulge reveal proclaim pronounce intone opine assure affirm
    aver avow attest profess relate recount report advise hint imply intimate signal agree disagree
    object protest venture volunteer interject clarify elaborate rejoice apologise apologize exclaim
    speculate theorise theorize surmise posit
    guess hypothesise hypothesize submit plead enthuse fume concur demur deadpan scoff
    gloat grumble gripe summarise summarize`,
  tell: `tell inform remind notify assure convince persuade brief advise warn reassure`,
  ask: `ask inquire enquire wonder query demand question request`,
  write: `write tweet post blog email e-mail text retweet publish print message`,
  voice: `shout yell cry scream chant whisper mutter murmur mumble roar bark snap sneer snarl growl
    laugh chuckle giggle sigh sob shriek holler bellow thunder hiss groan croak drawl crow purr sing wail
    grin smile nod shrug`,
  urge: `urge order instruct direct command implore beg encourage exhort invite advise beseech recommend
    propose`,
  promise: `promise pledge vow threaten offer refuse decline swear undertake volunteer agree`,
  judge: `accuse criticise criticize describe call praise blame denounce condemn reject dismiss defend
    label brand dub characterise characterize portray decry deride mock ridicule slam blast attack assail
    lambast lambaste castigate chastise rebuke berate applaud hail laud commend welcome endorse back
    support oppose thank congratulate challenge dispute rebut refute compare liken tout cite discuss
    address criticize deplore chide term deem single invoke credit charge fault slate disparage
    express voice outline detail list highlight raise
    speak talk`,
  think: `think believe hope feel know expect fear doubt suspect assume consider suppose imagine want wish
    understand realise realize worry reckon figure decide learn hear see remember regret conclude recognise
    recognize anticipate prefer intend plan mean favour favor view judge trust seem appear`,
  find: `show find suggest indicate estimate demonstrate establish project rule determine prove hold
    calculate document detail reveal report discover warn conclude predict confirm`,
} as const;

const classNames = [
  'say',
  'tell',
  'ask',
  'write',
  'voice',
  'urge',
  'promise',
  'judge',
  'think',
  'find',
] as const;

function classesByLemma(): Map<string, VerbClass[]> {
  const classes = new Map<string, VerbClass[]>(phrasalLemmas.map((lemma) => [lemma, []]));
  for (const name of classNames) {
    for (const lemma of lemmas[name].split(/\s+/)) {
      const list = classes.get(lemma) ?? [];
      if (!list.includes(name)) list.push(name);
      classes.set(lemma, list);
    }
  }
  return classes;
}

const readings = new Map<string, VerbReading[]>();

for (const [lemma, classes] of classesByLemma()) {
  for (const [form, forms] of inflect(lemma)) {
    const list = readings.get(form) ?? [];
    list.push({ lemma, classes, forms });
    readings.set(form, list);
  }
}

/** How a folded word can be read as a verb of speech or thought; none if it cannot. */
export function verbReadings(form: string): readonly VerbReading[] {
  return readings.get(form) ?? [];
}
