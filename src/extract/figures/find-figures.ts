import type { Article } from '#extract/article.ts';
import type { FoundFigure } from '#extract/extraction.ts';
import { type Atom, splitAtoms } from './atoms.ts';
import { type Draft, draftOf, type Reading } from './draft.ts';
import { joinAtPoints } from './join-sentences.ts';
import { findNumerals } from './numerals/find-numerals.ts';
import { mayHaveNumeral } from './numerals/may-have-numeral.ts';
import { rangeOf } from './range-of.ts';
import { referBack } from './refer-back.ts';
import { refiners } from './refiners.ts';

/** The numbers that the article states, in its order, each with what it counts; nobody is said to say them yet. */
export function findFigures(article: Article): FoundFigure[] {
  const found: FoundFigure[] = [];
  let before: readonly Draft[] = [];
  for (const { from, to, paragraph } of joinAtPoints(article)) {
    if (article.paragraphs[paragraph]?.role === 'furniture') continue;
    const atoms = hasNumeral(article, from, to) ? splitAtoms(article, from, to) : [];
    before = referBack(findDrafts({ text: article.text, atoms }), atoms, before);
    for (const draft of before) found.push(figureOf(draft, atoms));
  }
  return found;
}

function hasNumeral(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = article.tokens[index];
    if (token && mayHaveNumeral(token)) return true;
  }
  return false;
}

function findDrafts(reading: Reading): readonly Draft[] {
  let drafts: readonly Draft[] = findNumerals(reading.atoms).map(draftOf);
  for (const refine of refiners) {
    if (drafts.length === 0) break;
    drafts = refine(drafts, reading);
  }
  return drafts;
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
