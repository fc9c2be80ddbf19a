import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, rejecting } from '#extract/figures/draft.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** Words that are no part of a code when a hyphen joins them to a number: "sub-500", "mid-60". */
const prefixes = wordSet('sub to mid pre post non near about plus');

/** "TA-25", "S8", "ID.3", "M21 9AB", "#4", "@user1", "1.2.3", "555-0100", addresses on the web. */
export const rejectCodes = rejecting((draft, { text, atoms }) => {
  const { from, to, style, unitKind } = draft;
  if (style === 'words') return isHyphen(atoms[from - 1]) && isGluedToCode(atoms, from);
  if (isResolution(atoms, from)) return true;
  if (style === 'vague' || unitKind === 'money') return false;
  if (isLongNumber(atoms[from]) || isAttribute(atoms, from)) return true;
  return (
    isGluedToText(text, atoms, from) ||
    isGluedToCode(atoms, from) ||
    isFollowedByCode(atoms, draft) ||
    isChained(atoms, from, to)
  );
});

/** The sentence splitter may part "ID." from "3". */
function isGluedToText(text: string, atoms: readonly Atom[], from: number): boolean {
  const start = atoms[from]?.start ?? 0;
  return from === 0 && start > 0 && /[\p{L}\d.]/u.test(text.charAt(start - 1));
}

function isGluedToCode(atoms: readonly Atom[], from: number): boolean {
  const [number, before, earlier] = [atoms[from], atoms[from - 1], atoms[from - 2]];
  if (!number?.glued || !before) return false;
  if (before.kind === 'word') return true;
  if (/^[#@_/\\=&?]$/.test(before.text)) return true;
  if (!before.glued || earlier?.kind !== 'word') return false;
  if (isHyphen(before)) {
    const range = earlier.glued && atoms[from - 3]?.kind === 'digits';
    return !range && !prefixes.has(earlier.form) && !isNumberWord(earlier);
  }
  return before.text === '.' || before.text === ':' || before.text === '/';
}

/** Nobody writes more digits than this without separators, but in serial numbers. */
const mostDigits = 11;
const isLongNumber = (atom: Atom | undefined) =>
  /^\d+$/.test(atom?.text ?? '') && (atom?.text.length ?? 0) > mostDigits;

/** "1080p" */
const isResolution = (atoms: readonly Atom[], from: number) =>
  /^(?:480|720|1080|1440|2160)$/.test(atoms[from]?.text ?? '') && isWord(atoms[from + 1], 'p', 'i');

/** id="42" in markup that has been left in the text. */
const isAttribute = (atoms: readonly Atom[], from: number) =>
  isWord(atoms[from - 1], '"', '=') && isWord(atoms[from - 2], '=', '"');

const isNumberWord = (atom: Atom) => atom.tag === 'NUM';

/** Letters glued to the number that are no unit: "9AB", "2x4", "401(k)", "6'2". */
function isFollowedByCode(atoms: readonly Atom[], { to, unitKind, whole }: Draft): boolean {
  const next = atoms[to];
  if (next?.glued && isWord(next, '_', '@', '=')) return true;
  if (next?.glued && isWord(next, '(') && /^\p{L}$/u.test(atoms[to + 1]?.text ?? '')) return true;
  if (next?.glued && isWord(next, "'", '’', '′') && atoms[to + 1]?.kind === 'digits') return true;
  if (!next?.glued || next.kind !== 'word' || isWord(next, 'and', 'or', 'to')) return false;
  if (atoms[to + 1]?.glued && atoms[to + 1]?.kind === 'digits') return true;
  return unitKind === 'none' || unitKind === 'noun' || whole.to === to;
}

/** The "1.2" and the "3" of "1.2.3". */
function isVersion(atoms: readonly Atom[], from: number, to: number): boolean {
  const pointed = (at: number) => atoms[at]?.text.includes('.') === true && atoms[at]?.kind === 'digits';
  const glued = (at: number) =>
    atoms[at]?.text === '.' && atoms[at]?.glued === true && atoms[at + 1]?.glued === true;
  return (
    (pointed(from) && glued(to) && atoms[to + 1]?.kind === 'digits') || (glued(from - 1) && pointed(from - 2))
  );
}

/** Three runs of digits in a row with points or hyphens between them, and local telephone numbers. */
function isChained(atoms: readonly Atom[], from: number, to: number): boolean {
  const linked = (at: number) => atoms[at]?.glued === true && /^[.\-–/]$/.test(atoms[at]?.text ?? '');
  const before = linked(from - 1) && atoms[from]?.glued && atoms[from - 2]?.kind === 'digits';
  const after = linked(to) && atoms[to + 1]?.glued && atoms[to + 1]?.kind === 'digits';
  if ((before && after) || isVersion(atoms, from, to)) return true;
  const telephone =
    after && /^\d{3}$/.test(atoms[from]?.text ?? '') && /^\d{4}$/.test(atoms[to + 1]?.text ?? '');
  const tail =
    before && /^\d{3}$/.test(atoms[from - 2]?.text ?? '') && /^\d{4}$/.test(atoms[from]?.text ?? '');
  return telephone === true || tail === true;
}
