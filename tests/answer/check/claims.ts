import { checkWholeText } from '#answer/check/check-text.ts';
import { readClaims } from '#answer/check/read-claims.ts';
import type { ClaimItem } from '#model/answer.ts';
import { coastalArchive } from '#tests/fixtures/library.ts';

const nobody = () => false;

/** The quotations that a text claims, each with whom it gives it to. */
export function claimed(text: string, knowsName: (name: string) => boolean = nobody) {
  return readClaims(text, knowsName).quotations.map(({ words, speaker }) => [words, speaker?.text ?? null]);
}

/** The figures that a text claims, with their qualifiers. */
export function claimedFigures(text: string) {
  return readClaims(text, nobody).figures.map(({ start, end }) => text.slice(start, end));
}

/** What the coastal library makes of a text. */
export function check(text: string): ClaimItem[] {
  const { items } = checkWholeText(coastalArchive, text);
  return items.flatMap((item) => (item.type === 'claim' ? [item] : []));
}

/** The verdict on a text's only claim, and whether its speaker is right. */
export function verdictOn(text: string) {
  const [item, another] = check(text);
  if (!item || another) throw new Error(`${text} has not one claim`);
  return [item.verdict, item.speakerMatch];
}
