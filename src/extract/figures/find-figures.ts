import type { Article } from '#extract/article.ts';
import type { FoundFigure } from '#extract/extraction.ts';
import { type Atom, splitAtoms } from './atoms.ts';
import { type Draft, draftOf, type Reading } from './draft.ts';
import { findNumerals } from './numerals/find-numerals.ts';
import { mayHaveNumeral } from './numerals/may-have-numeral.ts';
import { rangeOf } from './range-of.ts';
import { refiners } from './refiners.ts';

/** The numbers that the article states, in its order, each with what it counts; nobody is said to say them yet. */
export function findFigures(article: Article): FoundFigure[] {
  return article.sentences.flatMap(({ from, to, paragraph }) => {
    const furniture = article.paragraphs[paragraph]?.role === 'furniture';
    if (furniture || !hasNumeral(article, from, to)) return [];
    return findInSentence({ text: article.text, atoms: splitAtoms(article, from, to) });
  });
}

function hasNumeral(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = article.tokens[index];
    if (token && mayHaveNumeral(token)) return true;
  }
  return false;
}

function findInSentence(reading: Reading): FoundFigure[] {
  let drafts: readonly Draft[] = findNumerals(reading.atoms).map(draftOf);
  for (const refine of refiners) {
    if (drafts.length === 0) break;
    drafts = refine(drafts, reading);
  }
  return drafts.map((draft) => figureOf(draft, reading.atoms));
}

function figureOf(draft: Draft, atoms: readonly Atom[]): FoundFigure {
  const { value, sense, unit, counts, period, place } = draft;
  const qualifier = draft.qualifier && rangeOf(draft.qualifier, atoms);
  return {
    at: rangeOf({ from: draft.from, to: draft.end }, atoms),
    value,
    sense,
    qualifier,
    unit,
    counts,
    period,
    place,
    speaker: null,
  };
}
