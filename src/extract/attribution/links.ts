import type { Unit } from './outline.ts';
import { commaSymbols, endSymbols } from './symbols.ts';

/**
 * What a mention is to a verb. subject: right before it. chain: before it with "of …" in between, whose
 * other mentions are tails; adrift and last are the ends of a chain that hangs on a preposition.
 * apposition: before what stands between commas, where the mention is an aside. inverted: "…," said Holm.
 * source: according to Holm. agent and patient: who tells and who is told in "Osei was told by Holm".
 * antecedent: before "who", which is the relative. doing: right before a participle ("Holm saying").
 * shared: the subject of the verb before. clause: the first of the verb's clause. object: right behind it.
 */
export type LinkKind =
  | ('subject' | 'chain' | 'tail' | 'last' | 'adrift' | 'apposition' | 'aside' | 'inverted' | 'source')
  | ('agent' | 'patient' | 'antecedent' | 'relative' | 'doing' | 'shared' | 'clause' | 'object');

/** `verb` is the unit of the verb. */
export type Link = { verb: number; kind: LinkKind };

/** As many units back as a subject is looked for. */
const reach = 16;
/** A hostile sentence gives one mention thousands of verbs. */
const mostLinks = 16;

const mentionSymbols = new Set<string>(['N', 'D', 'P', 'R']);
const verbSymbols = new Set<string>(['S', 's', 'J', 'j', 'V']);
const finiteSymbols = new Set<string>(['S', 'J', 'V']);
const prepositions = new Set<string>(['p', 'b']);
const clauseEnds = new Set<string>(['.', '/', ':']);
const clauseStarts = new Set<string>(['.', '/', ':', ',', '-', 'c', 't', 'Q']);
const subjectKinds = new Set<LinkKind>([
  'subject',
  'chain',
  'inverted',
  'source',
  'agent',
  'apposition',
  'antecedent',
  'shared',
]);

export type Links = {
  /** For each mention, by its unit, the verbs that it may be the subject or the object of. */
  links: ReadonlyMap<number, readonly Link[]>;
  /** For each verb, by its unit, the mention that is its likeliest subject. */
  subjects: ReadonlyMap<number, number>;
};

/** Binds mentions to verbs; linear in the number of units. */
export function findLinks(units: readonly Unit[]): Links {
  const finder = new LinkFinder(units);
  for (const index of units.keys()) finder.read(index);
  return finder;
}

class LinkFinder implements Links {
  readonly links = new Map<number, Link[]>();
  readonly subjects = new Map<number, number>();
  readonly #units: readonly Unit[];
  /** The last finite verb of the sentence that has a subject. */
  #previous: number | null = null;

  constructor(units: readonly Unit[]) {
    this.#units = units;
  }

  read(index: number): void {
    const symbol = this.#units[index]?.symbol ?? '/';
    if (endSymbols.has(symbol)) this.#previous = null;
    if (symbol === 'A') this.#linkSource(index);
    if (this.#units[index]?.cue?.passive) {
      this.#linkPassive(index);
      return;
    }
    if (!verbSymbols.has(symbol)) return;
    const finite = finiteSymbols.has(symbol);
    if (finite) {
      this.#linkLeft(index);
      this.#linkClause(index);
    } else if (this.#isMention(index - 1)) this.#add(index - 1, index, 'doing');
    this.#linkShared(index);
    this.#linkRight(index);
    if (finite && this.subjects.has(index)) this.#previous = index;
  }

  #isMention(index: number): boolean {
    return mentionSymbols.has(this.#units[index]?.symbol ?? '/');
  }

  #add(mention: number, verb: number, kind: LinkKind): void {
    const known = this.links.get(mention);
    if (!known) this.links.set(mention, [{ verb, kind }]);
    else if (known.length < mostLinks) known.push({ verb, kind });
    if (subjectKinds.has(kind) && !this.subjects.has(verb)) this.subjects.set(verb, mention);
  }

  /** "Holm was told by Osei" */
  #linkPassive(verb: number): void {
    if (this.#units[verb + 1]?.symbol === 'b' && this.#isMention(verb + 2))
      this.#add(verb + 2, verb, 'agent');
    if (this.#isMention(verb - 1)) this.#add(verb - 1, verb, 'patient');
  }

  #linkSource(phrase: number): void {
    const first = this.#units[phrase + 1]?.symbol === 'G' ? phrase + 2 : phrase + 1;
    if (this.#isMention(first)) this.#add(first, phrase, 'source');
  }

  #linkLeft(verb: number): void {
    const before = this.#units[verb - 1]?.symbol;
    if (before === 'R') {
      this.#add(verb - 1, verb, 'relative');
      const antecedent = [verb - 2, verb - 3].find((index) => this.#isMention(index));
      if (antecedent !== undefined) this.#add(antecedent, verb, 'antecedent');
    } else if (this.#isMention(verb - 1)) this.#linkChain(verb - 1, verb, 'subject');
    else if (commaSymbols.has(before ?? '/')) this.#linkOverCommas(verb);
  }

  /** "Jane Holm, the librarian in Norton, said" */
  #linkOverCommas(verb: number): void {
    let found = 0;
    for (let at = verb - 2; at >= Math.max(0, verb - reach) && found < 2; at -= 1) {
      const symbol = this.#units[at]?.symbol ?? '/';
      if (clauseEnds.has(symbol)) break;
      if (!commaSymbols.has(symbol)) continue;
      if (this.#isMention(at - 1)) {
        this.#linkChain(at - 1, verb, 'apposition');
        found += 1;
      }
      if (this.#isMention(at + 1)) this.#add(at + 1, verb, 'aside');
    }
  }

  /** "a spokesman for the bureau said" */
  #linkChain(last: number, verb: number, kind: 'subject' | 'apposition'): void {
    const symbolAt = (index: number) => this.#units[index]?.symbol;
    let head = last;
    const tails: number[] = [];
    for (let at = last; at > last - reach; at = head) {
      const preposition = symbolAt(at - 1) === 'G' ? at - 2 : at - 1;
      if (!prepositions.has(symbolAt(preposition) ?? '/') || !this.#isMention(preposition - 1)) break;
      tails.push(head);
      head = preposition - 1;
    }
    const adrift = prepositions.has(symbolAt(head - 1) ?? '/');
    for (const tail of tails) this.#add(tail, verb, adrift && tail === last ? 'last' : 'tail');
    if (adrift && head !== last) this.#add(head, verb, 'adrift');
    else this.#add(head, verb, head !== last && kind === 'subject' ? 'chain' : kind);
    // "Jane Holm, the head of the library said": the second comma is forgotten.
    const named = commaSymbols.has(symbolAt(head - 1) ?? '/') && symbolAt(head - 2) === 'N';
    if (kind === 'subject' && symbolAt(head) === 'D' && named) this.#add(head - 2, verb, 'apposition');
  }

  /** "a source who would not be named told": the first mention of the clause, whatever follows it. */
  #linkClause(verb: number): void {
    for (let at = verb - 1; at > Math.max(0, verb - reach); at -= 1) {
      const before = this.#units[at - 1]?.symbol ?? '/';
      if (clauseEnds.has(this.#units[at]?.symbol ?? '/')) return;
      if (clauseStarts.has(before) && this.#isMention(at)) {
        this.#add(at, verb, 'clause');
        return;
      }
    }
  }

  #linkShared(verb: number): void {
    if (this.#previous === null || this.subjects.has(verb) || verb - this.#previous > reach) return;
    const subject = this.subjects.get(this.#previous);
    if (subject !== undefined) this.#add(subject, verb, 'shared');
  }

  #linkRight(verb: number): void {
    const next = this.#units[verb + 1]?.symbol === 'G' ? verb + 2 : verb + 1;
    if (!this.#isMention(next)) return;
    const before = commaSymbols.has(this.#units[verb - 1]?.symbol ?? '/') ? verb - 2 : verb - 1;
    this.#add(next, verb, this.#units[before]?.symbol === 'Q' ? 'inverted' : 'object');
  }
}
