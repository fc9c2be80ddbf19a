import type { VerbForm } from './inflect.ts';
import type { VerbClass } from './verbs.ts';

/** Words that attribute. Positions are indices into the article's tokens, `to` exclusive. */
export type Cue = {
  /** The verb with its particle ("pointed out"), or the whole phrase ("according to"). */
  from: number;
  to: number;
  /** Where its auxiliaries begin ("has not yet said"); `from` where it has none. */
  group: number;
  /** "say", "point out", "according to". */
  lemma: string;
  /** What it takes, the commonest first; a phrase comes before its source and takes a clause. */
  classes: readonly (VerbClass | 'phrase')[];
  /** Finite: "said", "has said", "will say"; participle: "saying", "told of it"; infinitive: "to say". */
  mood: 'finite' | 'participle' | 'infinitive';
  /** The form of the verb itself; null for a phrase. */
  form: VerbForm | null;
  /** "was told", "is said". */
  passive: boolean;
  negated: boolean;
  /** "will say", "could say". */
  modal: boolean;
};
