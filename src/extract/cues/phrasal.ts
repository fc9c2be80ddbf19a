import type { VerbClass } from './verbs.ts';

/** Verbs that attribute words only together with a particle: lemma, then particle, then what they take. */
const phrasal: Readonly<Record<string, Readonly<Record<string, VerbClass>>>> = {
  allude: { to: 'judge' },
  call: { for: 'judge', on: 'urge', upon: 'urge', out: 'judge' },
  chime: { in: 'say' },
  cry: { out: 'voice' },
  disagree: { with: 'judge' },
  agree: { with: 'judge' },
  fire: { back: 'say' },
  go: { on: 'say' },
  hit: { back: 'say' },
  lash: { out: 'judge' },
  point: { out: 'say', to: 'judge' },
  put: { it: 'say' },
  rail: { against: 'judge' },
  refer: { to: 'judge' },
  shoot: { back: 'say' },
  speak: { about: 'judge', of: 'judge', against: 'judge' },
  sum: { up: 'say' },
  talk: { about: 'judge', of: 'judge' },
};

/** What a verb takes with the word after it; null where the two are no verb of speech. */
export function phrasalClass(lemma: string, particle: string): VerbClass | null {
  return Object.hasOwn(phrasal, lemma) ? (phrasal[lemma]?.[particle] ?? null) : null;
}

/** The verbs that have such particles. */
export const phrasalLemmas: readonly string[] = Object.keys(phrasal);
