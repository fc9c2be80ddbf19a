import { endsSentence } from './flows.ts';
import { endOfArticle, furnitureBeginnings, furnitureLines, pictureAgencies } from './furniture-phrases.ts';
import { longestNotice, type Unit } from './unit.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;
/** Of comments, or of pictures in a gallery. */
const count = /^\+?\d{1,4}$/;
/** Longer units are never links or labels. */
const longestLabel = 120;
const longestCredit = 80;
/** Shorter units may stand twice in an article: "He agreed." */
const shortestDouble = 40;

/**
 * The units that a page has around its article: advertisements, sharing and comment forms, links to
 * other articles, credits of pictures, and captions that stand twice.
 */
export function findFurniture(units: readonly Unit[]): Set<Unit> {
  const furniture = new Set(units.filter((unit) => isFurniture(unit) || isCredit(unit)));
  for (const unit of doubledUnits(units)) furniture.add(unit);
  for (const unit of trailingLabels(units)) furniture.add(unit);
  return furniture;
}

function isFurniture({ form, text }: Unit): boolean {
  if (text.length > longestNotice) return false;
  const plain = form.replace(/^[•·▪◦‣*»>-] */u, '').replace(/[.:,…]{1,3}$/u, '');
  return (
    !letterOrDigit.test(text) ||
    count.test(text) ||
    furnitureLines.has(plain) ||
    furnitureBeginnings.some((start) => plain.startsWith(start)) ||
    isFollowing(plain)
  );
}

/** "Follow Ann Moss on Twitter @annmoss". */
function isFollowing(form: string): boolean {
  if (!form.startsWith('follow ') || form.length > longestLabel) return false;
  return form.includes('@') || form.endsWith('on twitter') || form.endsWith('on facebook');
}

/** "Ann Moss/Getty Images", "(AP Photo/Ann Moss)". */
function isCredit({ form }: Unit): boolean {
  if (form.length > longestCredit || !(form.includes('/') || form.includes('via') || form.startsWith('(')))
    return false;
  return pictureAgencies.some((agency) => form.includes(agency)) && form.split(' ').length <= 8;
}

/** A unit that follows itself is a caption, both times. */
function doubledUnits(units: readonly Unit[]): Unit[] {
  return units.filter(
    ({ text }, index) =>
      text.length >= shortestDouble && (units[index + 1]?.text === text || units[index - 1]?.text === text),
  );
}

/** Labels and links after the last sentence, where a line says that the article is over. */
function trailingLabels(units: readonly Unit[]): Unit[] {
  const labels: Unit[] = [];
  for (const unit of units.toReversed()) {
    if (endsSentence(unit.text) && !isFurniture(unit)) return [];
    labels.push(unit);
    if (endOfArticle.has(unit.form)) return labels;
  }
  return [];
}
