import type { Character } from './character.ts';
import type { Part } from './grammar.ts';
import { weights } from './weights.ts';

/** Who was mentioned longer ago than this many people is out of mind. */
const held = 12;

type Trace = { character: Character; strength: number; thisSentence: number };

/** Who may be meant, the likeliest first. */
export type Ranking = readonly { character: Character; strength: number }[];

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

  /**
   * Notes who is mentioned; several, where a name may be any of theirs. Of several mentions in one
   * sentence the strongest counts, and the first one more than others that do not lead their clause.
   */
  mention(characters: readonly Character[], part: Part, factor = 1, leads = false): void {
    const isFirst =
      leads || part === 'inverted' || this.#traces.every(({ thisSentence }) => thisSentence === 0);
    const weight = weights.part[part] * factor * (isFirst ? 1 : weights.later);
    for (const character of characters) {
      const trace = this.#traces.find((known) => known.character === character);
      if (trace) trace.thisSentence = Math.max(trace.thisSentence, weight);
      else this.#traces.push({ character, strength: 0, thisSentence: weight });
    }
    if (this.#traces.length > held) this.#forget();
  }

  /**
   * Everybody in mind whom `aptness` does not give 0, the likeliest first; `earlier` leaves out what
   * this sentence says of them.
   */
  ranking(aptness: (character: Character) => number, earlier = false): Ranking {
    return this.#traces
      .map(({ character, strength, thisSentence }) => ({
        character,
        strength: aptness(character) * (earlier ? strength : strength + thisSentence),
      }))
      .filter(({ strength }) => strength > 0)
      .sort((a, b) => b.strength - a.strength);
  }

  #forget(): void {
    this.#traces.sort((a, b) => b.strength + b.thisSentence - a.strength - a.thisSentence);
    this.#traces.length = held;
  }
}

/** The first of a ranking where it is as strong as `least`, and `lead` times stronger than the next; null otherwise. */
export function clearlyFirst([first, second]: Ranking, lead: number, least: number): Character | null {
  if (!first || first.strength < least) return null;
  return first.strength >= lead * (second?.strength ?? 0) ? first.character : null;
}
