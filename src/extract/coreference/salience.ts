import type { KnownParty } from '#extract/parties/known-party.ts';
import type { Part } from './grammar.ts';
import { weights } from './weights.ts';

/** Who was mentioned longer ago than this many people is out of mind. */
const held = 12;

type Trace = { party: KnownParty; strength: number; thisSentence: number };

/** Who is in a reader's mind at a place of the text, and how strongly: each mention adds, each sentence fades. */
export class Salience {
  #traces: Trace[] = [];
  #paragraph = 0;

  /** Goes on to a later sentence. */
  advance(paragraph: number): void {
    const factor = weights.fading * (paragraph === this.#paragraph ? 1 : weights.fadingAtParagraph);
    for (const trace of this.#traces) {
      trace.strength = (trace.strength + trace.thisSentence) * factor;
      trace.thisSentence = 0;
    }
    this.#paragraph = paragraph;
  }

  /** Of several mentions in one sentence the strongest counts. */
  mention(party: KnownParty, part: Part, factor = 1): void {
    const isFirst = this.#traces.every(({ thisSentence }) => thisSentence === 0);
    const weight = weights.part[part] * factor * (isFirst ? 1 : weights.later);
    const trace = this.#traces.find((known) => known.party === party);
    if (trace) {
      trace.thisSentence = Math.max(trace.thisSentence, weight);
    } else {
      this.#traces.push({ party, strength: 0, thisSentence: weight });
    }
    if (this.#traces.length > held) this.#forget();
  }

  /** Everybody in mind, the strongest first. */
  ranking(fits: (party: KnownParty) => number): { party: KnownParty; strength: number }[] {
    return this.#traces
      .map(({ party, strength, thisSentence }) => ({
        party,
        strength: fits(party) * (strength + thisSentence),
      }))
      .filter(({ strength }) => strength > 0)
      .sort((a, b) => b.strength - a.strength);
  }

  #forget(): void {
    this.#traces.sort((a, b) => b.strength + b.thisSentence - a.strength - a.thisSentence);
    this.#traces.length = held;
  }
}
