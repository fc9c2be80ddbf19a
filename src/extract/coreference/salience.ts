import type { KnownParty } from '#extract/parties/known-party.ts';
import type { Part } from './grammar.ts';

/** How much a mention brings its bearer to mind, by what it does in its clause. */
const weights: Readonly<Record<Part, number>> = {
  speaker: 100,
  subject: 85,
  possessor: 35,
  object: 40,
  oblique: 30,
  modifier: 10,
  other: 40,
};
/** What is left of it a sentence later, and beyond a paragraph's end. */
const fading = 0.55;
const fadingAtParagraph = 0.85;
/** Who was mentioned longer ago than this many people is out of mind. */
const held = 12;

type Trace = { party: KnownParty; strength: number; sentence: number; thisSentence: number };

/** Who is in a reader's mind at a place of the text, and how strongly: each mention adds, each sentence fades. */
export class Salience {
  #traces: Trace[] = [];
  #sentence = 0;
  #paragraph = 0;

  /** Goes on to a later sentence. */
  advance(paragraph: number): void {
    const factor = paragraph === this.#paragraph ? fading : fading * fadingAtParagraph;
    for (const trace of this.#traces) {
      trace.strength = (trace.strength + trace.thisSentence) * factor;
      trace.thisSentence = 0;
    }
    this.#sentence++;
    this.#paragraph = paragraph;
  }

  /** Of several mentions in one sentence the strongest counts. */
  mention(party: KnownParty, part: Part, factor = 1): void {
    const weight = weights[part] * factor;
    const trace = this.#traces.find((known) => known.party === party);
    if (trace) {
      trace.thisSentence = Math.max(trace.thisSentence, weight);
      trace.sentence = this.#sentence;
    } else {
      this.#traces.push({ party, strength: 0, sentence: this.#sentence, thisSentence: weight });
    }
    if (this.#traces.length > held) this.#forget();
  }

  /** Everybody in mind, the strongest first. */
  ranking(accepts: (party: KnownParty) => boolean): { party: KnownParty; strength: number }[] {
    return this.#traces
      .filter(({ party }) => accepts(party))
      .map(({ party, strength, thisSentence }) => ({ party, strength: strength + thisSentence }))
      .sort((a, b) => b.strength - a.strength);
  }

  #forget(): void {
    this.#traces.sort((a, b) => b.strength + b.thisSentence - a.strength - a.thisSentence);
    this.#traces.length = held;
  }
}
