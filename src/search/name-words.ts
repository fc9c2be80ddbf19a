import { placeAt, type Unit } from './units.ts';

const sentenceEnd = /[.!?:;…“”"‘’'()[\]\n]/u;
/** Before a name stand a blank and perhaps a mark or two; more is not looked at. */
const reach = 12;

/**
 * The folded words that passages write large inside of sentences, and nowhere small: parts of names, also
 * where somebody types them small. Headlines, where most words are large, tell nothing.
 */
export function learnNameWords(units: readonly Unit[]): ReadonlySet<string> {
  const large = new Set<string>();
  const small = new Set<string>();
  for (const unit of units) {
    const { entry, terms } = unit;
    if (entry.kind !== 'passage') continue;
    const { text } = entry.passage;
    const capitals: number[] = [];
    for (const [at, { form }] of terms.entries()) {
      if (isCapital(text.charCodeAt(placeAt(unit, at).start))) capitals.push(at);
      else small.add(form);
    }
    if (capitals.length * 2 > terms.length) continue;
    for (const at of capitals) if (at > 0 && !opensSentence(unit, text, at)) large.add(terms[at]?.form ?? '');
  }
  return new Set([...large].filter((form) => !small.has(form)));
}

function opensSentence(unit: Unit, text: string, at: number): boolean {
  const { start } = placeAt(unit, at);
  const before = placeAt(unit, at - 1).end;
  return sentenceEnd.test(text.slice(Math.max(before, start - reach), start));
}

/** Latin capitals are told without making a text of each letter. */
function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
