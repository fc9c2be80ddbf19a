import type { Token } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Mention } from './mention.ts';

/**
 * Q quoted words; N name; D description; G whose something is ("the bureau's"); P pronoun; R "who",
 * "which"; S verb of speech, J of judgement or thought (small where it is not finite); A "according to";
 * V any other verb; p preposition; b "by"; c "and", "but"; t "that"; , comma or bracket; - dash; : colon;
 * . end of a sentence; / of a paragraph. L is a label: "NAREY: …".
 */
export type UnitSymbol =
  | ('Q' | 'N' | 'D' | 'G' | 'P' | 'R' | 'S' | 's' | 'J' | 'j' | 'A' | 'V')
  | ('p' | 'b' | 'c' | 't' | ',' | '-' | ':' | '.' | '/' | 'L');

/** Sorts of units that are asked for in several places. */
export const cueSymbols: ReadonlySet<string> = new Set(['S', 's', 'J', 'j', 'A']);
export const commaSymbols: ReadonlySet<string> = new Set([',', '-']);
export const endSymbols: ReadonlySet<string> = new Set(['.', '/']);

const speech = new Set<string>(['say', 'tell', 'ask', 'write', 'voice']);
const possessive = new Set(["'s", "'", 's']);
const separators = new Set([',', ';', '(', ')', '[', ']']);
const dashes = new Set(['—', '–', '--', '-', '―', '---', '‒', '~', '•']);
const stops = new Set(['.', '?', '!', '…', '...']);

export function cueSymbol({ classes, mood }: Cue): UnitSymbol {
  const [first] = classes;
  if (first === 'phrase') return 'A';
  if (first !== undefined && speech.has(first)) return mood === 'finite' ? 'S' : 's';
  return mood === 'finite' ? 'J' : 'j';
}

export function mentionSymbol({ kind, end, to }: Mention, tokens: readonly Token[]): UnitSymbol {
  if (kind === 'label') return 'L';
  if (kind === 'relative') return 'R';
  if (kind === 'pronoun') return 'P';
  const next = tokens[to];
  if (next && next.start === end && possessive.has(next.form)) return 'G';
  return kind === 'name' ? 'N' : 'D';
}

/** What a word or mark outside mentions and cues is; null where it does not matter. */
export function tokenSymbol({ text, form, tag }: Token, next: Token | undefined): UnitSymbol | null {
  if (tag === 'VERB' || (tag === 'AUX' && next?.tag !== 'VERB')) return 'V';
  if (stops.has(text)) return '.';
  if (separators.has(text)) return ',';
  if (dashes.has(text)) return '-';
  if (text === ':') return ':';
  if (form === 'that') return 't';
  if (tag === 'CCONJ') return 'c';
  if (form === 'by') return 'b';
  return tag === 'ADP' || form === 'to' ? 'p' : null;
}
