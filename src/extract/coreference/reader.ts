import type { Article, Sentence } from '#extract/article.ts';
import type { Gender, KnownParty } from '#extract/parties/known-party.ts';
import type { MentionIndex, NameMention } from '#extract/parties/mention-index.ts';
import type { Character } from './character.ts';
import { isApposed, isMainSubject, isSpeechAside } from './clauses.ts';
import { type Description, descriptionAt } from './descriptions.ts';
import { type Part, partOf } from './grammar.ts';
import { genderOfPronoun } from './pronouns.ts';
import { clearlyFirst, Salience } from './salience.ts';
import { weights } from './weights.ts';

/** What a reader knows before the first sentence. */
export type Knowledge = {
  names: MentionIndex<KnownParty>;
  /** The nouns of a party's roles. */
  titles: ReadonlyMap<KnownParty, ReadonlySet<string>>;
  /** For each token, whether somebody else speaks it. */
  inside: Uint8Array;
};

/** Parts in which a description brings somebody to mind. */
const actors = new Set<Part>(['inverted', 'speaker', 'subject']);

/** "the late", before a name or its role. */
const determining = new Set(['DET', 'ADJ']);
const describing = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);
/** As many tokens behind a description's comma as the name that it goes with is looked for. */
const reachOfName = 7;

/** Reads an article from its first word to its last, and notes whom each "he", "she" and "the minister" means. */
export class Reader {
  /** By the token at which the pronoun or description begins; who is left open is not there. */
  readonly meant = new Map<number, KnownParty>();
  readonly #article: Article;
  readonly #knowledge: Knowledge;
  readonly #salience = new Salience();
  readonly #characters = new Map<KnownParty, Character>();
  /** Where each role begins, by where it ends: in "head of music Jane Holm", it is part of her mention. */
  readonly #roleStarts = new Map<number, number>();

  constructor(article: Article, knowledge: Knowledge) {
    this.#article = article;
    this.#knowledge = knowledge;
    for (const { roles } of knowledge.titles.keys()) {
      for (const { start, end } of roles) this.#roleStarts.set(end, start);
    }
  }

  read(): void {
    for (const sentence of this.#article.sentences) {
      if (this.#isTold(sentence)) this.#salience.advance(sentence.paragraph);
      this.#readSentence(sentence);
    }
  }

  /** Whether the reporter says anything of the sentence: what is only quoted makes nobody fade. */
  #isTold({ from, to }: Sentence): boolean {
    let words = 0;
    for (let index = from; index < to && words < 2; index++) if (!this.#knowledge.inside[index]) words++;
    return words > 1;
  }

  #readSentence({ start, end, from, to }: Sentence): void {
    const { tokens } = this.#article;
    const mentions = this.#knowledge.names.within({ start, end });
    let next = 0;
    for (let index = from; index < to; index++) {
      const token = tokens[index];
      if (!token) continue;
      const mention = mentions[next];
      if (mention && token.end >= mention.end) {
        next++;
        this.#readName(mention, index, from);
        continue;
      }
      const gender = genderOfPronoun(token.form);
      // "Her colleague" is the subject before she is.
      const description =
        mention === undefined || token.end <= mention.start ? descriptionAt(tokens, index, to) : null;
      if (description) this.#readDescription(description, from);
      if (gender) this.#readPronoun(gender, index, from);
    }
  }

  /** A doubtful name brings all its bearers to mind, so that "she" can mean the woman among them. */
  #readName({ start, parties }: NameMention<KnownParty>, last: number, floor: number): void {
    const { tokens } = this.#article;
    let first = last;
    while (first > floor && (tokens[first - 1]?.start ?? -1) >= start) first--;
    const role = this.#roleStarts.get(tokens[first - 1]?.end ?? -1);
    while (role !== undefined && first > floor && (tokens[first - 1]?.start ?? -1) >= role) first--;
    while (first > floor && determining.has(tokens[first - 1]?.tag ?? '')) first--;
    const factor = this.#knowledge.inside[last] ? weights.quoted : 1;
    const part = partOf(tokens, first, last + 1, floor);
    const leads =
      isMainSubject(tokens, first, floor) ||
      isApposed(tokens, first, last + 1, floor) ||
      this.#isPaired(first);
    const people = parties.filter(({ kind }) => kind === 'person').map((party) => this.#characterOf(party));
    if (people.length > 0) this.#salience.mention(people, part, factor, leads);
  }

  /** "Holm and Marsh": neither comes before the other. */
  #isPaired(first: number): boolean {
    const { tokens } = this.#article;
    return (
      tokens[first - 1]?.form === 'and' && this.#knowledge.names.at(tokens[first - 2]?.start ?? -1) !== null
    );
  }

  #readPronoun(gender: Gender, index: number, floor: number): void {
    const isAside = isSpeechAside(this.#article.tokens, index, floor);
    const ranking = this.#salience.ranking((character) => aptness(character, gender), isAside);
    const character = clearlyFirst(ranking, weights.lead, weights.least);
    if (!character) return;
    if (character.party) this.meant.set(index, character.party);
    if (this.#knowledge.inside[index]) return;
    const part = partOf(this.#article.tokens, index, index + 1, floor);
    this.#salience.mention([character], part, weights.pronoun);
  }

  #readDescription(description: Description, floor: number): void {
    const { from, to, gender } = description;
    const part = partOf(this.#article.tokens, from, to, floor);
    if (this.#knowledge.inside[from] || !actors.has(part) || this.#isNamed(description)) return;
    const known = description.isDefinite ? this.#describedAs(description) : null;
    if (known?.party) this.meant.set(from, known.party);
    if (known) this.#salience.mention([known], part);
    else if (!description.isDefinite || description.isVague) {
      this.#salience.mention([{ party: null, gender, isPerson: true }], part, weights.unnamed);
    }
  }

  /** "His brother, the late Simon Holm,": the name says who that is. */
  #isNamed({ to }: Description): boolean {
    const { tokens } = this.#article;
    if (tokens[to]?.text !== ',') return false;
    for (let at = to + 1; at < to + reachOfName && describing.has(tokens[at]?.tag ?? ''); at++) {
      if (this.#knowledge.names.at(tokens[at]?.start ?? -1)) return true;
    }
    return false;
  }

  /** The one in mind who holds such a title; where nobody does, of whom nothing tells that it is not meant. */
  #describedAs({ noun, gender, isVague }: Description): Character | null {
    const ranking = this.#salience.ranking(({ party, ...character }) =>
      party && character.isPerson && (gender ?? character.gender) === (character.gender ?? gender) ? 1 : 0,
    );
    const holders = ranking.filter(
      ({ character: { party } }) => party && this.#knowledge.titles.get(party)?.has(noun),
    );
    if (holders.length > 0) return clearlyFirst(holders, weights.leadOfHolder, 0);
    if (isVague) return null;
    const fitting = ranking.filter(({ character }) => gender === null || character.gender === gender);
    return clearlyFirst(fitting, weights.leadOfDescription, weights.least);
  }

  #characterOf(party: KnownParty): Character {
    const known = this.#characters.get(party);
    if (known) return known;
    const character = { party, gender: party.gender, isPerson: party.kind === 'person' };
    this.#characters.set(party, character);
    return character;
  }
}

function aptness({ isPerson, gender }: Character, wanted: Gender): number {
  if (!isPerson) return 0;
  if (gender === null) return weights.unknownGender;
  return gender === wanted ? 1 : 0;
}
