import type { Article } from '#extract/article.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';

/** What a name can turn out to be; `none` are places, peoples, days, events and works. */
export type Kind = 'person' | 'organisation' | 'outlet' | 'none';

/** What a place of the text says about a name's kind, and how strongly: 1 is a hint, 4 all but settles it. */
export type Testimony = { kind: Kind; weight: number; reason: string };

/** Looks at one candidate in its place. */
export type Witness = (article: Article, candidate: Candidate) => readonly Testimony[];
