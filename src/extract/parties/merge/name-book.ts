import type { Kind } from '#extract/parties/kinds/witness.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import { abbreviations } from './abbreviations.ts';
import { type Cluster, newCluster } from './cluster.ts';
import { addressable, chooseNamesake } from './namesakes.ts';
import { canBeOne } from './same-person.ts';

/** More namesakes than any article has; keeps the work on a text of one surname in bounds. */
const mostNamesakes = 24;

/** The bearers of names met so far, by what they can be called for short. */
export class NameBook {
  readonly #all: Cluster[] = [];
  readonly #byForm = new Map<string, Cluster[]>();
  readonly #byAbbreviation = new Map<string, Cluster[]>();

  clusters(): Cluster[] {
    return this.#all;
  }

  /** Adds the places of one name: to a bearer who is called so too, or to a new one. */
  add(kind: Kind, candidates: readonly Candidate[]): void {
    const [first] = candidates;
    if (!first) return;
    const known = kind === 'person' ? this.#samePerson(first) : null;
    const cluster = known ?? this.#enter(newCluster(kind, first));
    for (const candidate of candidates) cluster.full.push(candidate);
    if (first.forms.length > cluster.forms.length) cluster.forms = first.forms;
    this.#index(cluster, first);
  }

  /** Puts all places in the order of the text; to be called before places of another sort are attached. */
  sort(): void {
    for (const { full, short } of this.#all) {
      full.sort((a, b) => a.start - b.start);
      short.sort((a, b) => a.start - b.start);
    }
  }

  /** The bearers whom a short form can mean. */
  calledShort(candidate: Candidate): readonly Cluster[] {
    const { forms, suffix } = candidate;
    const found = addressable(candidate, this.#byForm.get(forms.join(' ')) ?? []);
    return suffix ? found.filter((cluster) => cluster.suffix === suffix) : found;
  }

  /** The organisation that a short form means: its abbreviation, or "the Trust". */
  abbreviated(short: string): Cluster | null {
    const [only, other] = this.#byAbbreviation.get(short) ?? [];
    return (!other && only) || null;
  }

  /** Notes the abbreviation that the text introduces behind a name. */
  introduce(abbreviation: string, { forms }: Candidate): void {
    const [bearer] = this.#byForm.get(forms.join(' ')) ?? [];
    if (bearer && bearer.kind !== 'person') this.#byForm.set(abbreviation, [bearer]);
  }

  isSurname(form: string): boolean {
    return (
      this.#byForm.get(form)?.some(({ kind, forms }) => kind === 'person' && forms.at(-1) === form) ?? false
    );
  }

  /** "The Holms": a family is none of its members. */
  isFamily({ forms }: Candidate): boolean {
    const [form = '', other] = forms;
    return (
      other === undefined &&
      form.endsWith('s') &&
      (this.isSurname(form.slice(0, -1)) || this.isSurname(form.slice(0, -2)))
    );
  }

  /** Adds a place to the one whom it means, or as a doubtful one to all whom it may mean. */
  attach(candidate: Candidate, namesakes: readonly Cluster[]): void {
    const chosen = chooseNamesake(candidate, namesakes);
    if (chosen) chosen.short.push(candidate);
    else for (const cluster of namesakes) cluster.doubtful.push(candidate);
  }

  #samePerson(first: Candidate): Cluster | null {
    const namesakes = addressable(first, this.#byForm.get(first.forms.at(-1) ?? '') ?? []);
    return namesakes.find((cluster) => cluster.kind === 'person' && canBeOne(cluster, first)) ?? null;
  }

  #enter(cluster: Cluster): Cluster {
    this.#all.push(cluster);
    return cluster;
  }

  #index(cluster: Cluster, { forms }: Candidate): void {
    for (const short of shortForms(cluster.kind, forms)) enterUnder(this.#byForm, short, cluster);
    if (cluster.kind === 'person') return;
    for (const short of abbreviations(forms)) enterUnder(this.#byAbbreviation, short, cluster);
  }
}

function enterUnder(index: Map<string, Cluster[]>, short: string, cluster: Cluster): void {
  const found = index.get(short);
  if (!found) index.set(short, [cluster]);
  else if (!found.includes(cluster) && found.length < mostNamesakes) found.push(cluster);
}

function shortForms(kind: Kind, forms: readonly string[]): readonly string[] {
  const full = forms.join(' ');
  if (kind !== 'person' || forms.length === 1) return [full];
  const [first = '', last = ''] = [forms[0], forms.at(-1)];
  return [full, last, first, forms.slice(-2).join(' '), `${first} ${last}`];
}
