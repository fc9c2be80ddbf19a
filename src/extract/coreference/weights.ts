/**
 * How much a mention brings its bearer to a reader's mind. Set by hand and checked on articles whose
 * pronouns were resolved by people; only their proportions matter.
 */
export const weights = {
  /** By what the mention does in its clause. */
  part: {
    inverted: 80,
    speaker: 100,
    subject: 70,
    object: 20,
    oblique: 20,
    possessor: 30,
    modifier: 5,
    other: 60,
  },
  /** What is left for a name that is not the first one in its sentence. */
  later: 0.4,
  /** What is left for a mention in somebody's quoted words. */
  quoted: 0.1,
  /** A pronoun, beside a name in its place. */
  pronoun: 0.7,
  /** What is left a sentence later, and besides at a paragraph's end. */
  fading: 0.45,
  fadingAtParagraph: 0.6,
  /** Those whose gender nothing tells, beside those whose gender fits. */
  unknownGender: 0.7,
  /** Who is in mind less is forgotten: a pronoun is not theirs, nor a description that anybody may fit. */
  least: 6,
  /** So many times stronger than the next must the first be to be taken. */
  lead: 1.3,
  /** The same for descriptions: among those who hold the office, and where nobody is known to. */
  leadOfHolder: 2,
  leadOfDescription: 2,
  /** Somebody without a name, beside one with a name in the same place. */
  unnamed: 0.5,
};
