import type { Article } from '#extract/article.ts';
import type { Gender } from '#extract/parties/known-party.ts';
import { genderOfFirstName, isFirstName } from '#extract/parties/lexicon/first-names.ts';
import { genderOfHonorific } from '#extract/parties/lexicon/titles.ts';
import type { Candidate } from './candidate.ts';
import { isListed, isSpeaking, type Kinship, kinshipBefore } from './kinship.ts';

/** How many names before or behind a relative may tell the surname. */
const nearest = 6;

/**
 * Gives relatives named by their first name alone the surname of whose they are, and both the gender that
 * kinship tells: after "Mr Holm and his wife, Ada," the words "Mrs Holm" are hers.
 */
export function withRelatives(article: Article, candidates: readonly Candidate[]): Candidate[] {
  const family = new Family(article, candidates);
  for (const index of candidates.keys()) family.read(index);
  return family.candidates.map((candidate) =>
    candidate.words.length === 1 && family.firstNames.has(candidate.forms[0] ?? '')
      ? { ...candidate, speaks: isSpeaking(article.tokens, candidate) }
      : candidate,
  );
}

class Family {
  readonly candidates: Candidate[];
  /** Of those relatives who are named by nothing else. */
  readonly firstNames = new Set<string>();
  readonly #tokens: Article['tokens'];
  readonly #surnames = new Map<string, string>();
  readonly #isSurname = new Set<string>();
  #list: Kinship | null = null;

  constructor({ tokens }: Article, candidates: readonly Candidate[]) {
    this.#tokens = tokens;
    this.candidates = [...candidates];
    for (const { forms } of candidates) {
      const [first = '', last = ''] = [forms[0], forms.at(-1)];
      if (forms.length < 2) continue;
      this.#isSurname.add(last);
      if (!this.#surnames.has(first)) this.#surnames.set(first, last);
    }
  }

  /** Notes what is told of the name at an index, and of whose relative it is. */
  read(index: number): void {
    const candidate = this.candidates[index];
    this.#list = candidate ? this.#kinshipOf(candidate, this.candidates[index - 1]) : null;
    if (!candidate || !this.#list) return;
    const { noun, isNamed } = this.#list;
    const owner = this.#ownerBefore(index, this.#list);
    if (owner !== null && isNamed && noun.isSpouse) this.#tell(owner, opposite(noun.gender));
    this.candidates[index] = {
      ...candidate,
      kinGender: noun.gender,
      ...this.#nameOf(candidate, index, owner),
    };
  }

  #kinshipOf(candidate: Candidate, before: Candidate | undefined): Kinship | null {
    const continued = this.#list?.noun.isPlural && isListed(this.#tokens, before, candidate);
    return continued ? this.#list : kinshipBefore(this.#tokens, candidate);
  }

  /** A first name becomes a full one; whoever is named in full anywhere keeps that name. */
  #nameOf({ forms, honorific }: Candidate, index: number, owner: number | null): Partial<Candidate> {
    const [first = '', other] = forms;
    const isOwn = other !== undefined || honorific !== null || this.#surnames.has(first);
    if (isOwn || (this.#isSurname.has(first) && !isFirstName(first))) return {};
    this.firstNames.add(first);
    const surname = owner === null ? this.#surnameBehind(index) : this.#surnameOf(this.candidates[owner]);
    return { isRelative: true, forms: surname ? [first, surname] : forms };
  }

  #tell(owner: number, kinGender: Gender | null): void {
    const candidate = this.candidates[owner];
    if (candidate) this.candidates[owner] = { ...candidate, kinGender };
  }

  /** The index of the name that "his" or "Holm's" stands for, by nearness and gender. */
  #ownerBefore(index: number, kinship: Kinship): number | null {
    const paragraph = this.candidates[index]?.paragraph ?? 0;
    for (let at = index - 1; at >= Math.max(0, index - nearest); at--) {
      const other = this.candidates[at];
      if (!other || other.paragraph < paragraph - 1 || other.heading) return null;
      if (this.#isOwner(other, kinship)) return at;
    }
    return null;
  }

  #isOwner(other: Candidate, { owner, ownerGender, isNamed }: Kinship): boolean {
    if (other.to > owner + 1) return false;
    const mark = this.#tokens[owner]?.form ?? '';
    if (mark.endsWith("'s") || mark === "'") return other.to === owner || other.to === owner + 1;
    const isPlaced = this.#tokens[other.from - 1]?.tag === 'ADP';
    const isBefore = isNamed && owner - other.to <= 1 && !isPlaced;
    if (!isBefore && !this.#isPersonal(other)) return false;
    const gender = genderTold(other);
    return gender === null || ownerGender === null || gender === ownerGender;
  }

  #isPersonal({ honorific, title, forms: [first = ''] }: Candidate): boolean {
    return honorific !== null || title.length > 0 || isFirstName(first) || this.#isSurname.has(first);
  }

  #surnameOf(owner: Candidate | undefined): string | null {
    const [first, other] = owner?.forms ?? [];
    if (first === undefined) return null;
    return other === undefined ? (this.#surnames.get(first) ?? first) : (owner?.forms.at(-1) ?? null);
  }

  /** "The victim's brother, Tom, said no. Holm added": he may be a Holm. */
  #surnameBehind(index: number): string | null {
    const paragraph = this.candidates[index]?.paragraph;
    for (const { forms, paragraph: later } of this.candidates.slice(index + 1, index + 1 + nearest)) {
      const [form = '', other] = forms;
      if (later !== paragraph) return null;
      if (other === undefined && this.#isSurname.has(form)) return form;
    }
    return null;
  }
}

const genderTold = ({ honorific, forms: [first = ''], kinGender }: Candidate): Gender | null =>
  kinGender ?? (honorific && genderOfHonorific(honorific.form)) ?? genderOfFirstName(first);

/** Who has a wife is taken for a man, and the other way round. */
function opposite(gender: Gender | null): Gender | null {
  if (gender === null) return null;
  return gender === 'female' ? 'male' : 'female';
}
