import type { Article, Sentence, Token } from '#extract/article.ts';
import type { Cue } from './cue.ts';
import { type NounPhrase, nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts';

/** Who does what a cue says, as token positions. */
export type Subject = NounPhrase & {
  /** Beside the verb ("Holm said"), behind it ("said Holm"), or taken from another verb ("Holm left, saying"). */
  place: 'before' | 'after' | 'shared';
};

const comma = new Set([',', '—', '–', '--', ')', '-']);
const conjunctions = new Set(['and', 'but', 'or', 'then', 'before', 'after', 'while', 'by', 'in', 'yet']);
const relative = new Set(['who', 'which', 'that']);
const invertible = new Set<string>(['say', 'write', 'voice', 'ask', 'think']);
const quotationMarks = new Set(['”', '"', '’', "''", '’’', "'", '»']);
/** How far back a subject is looked for. */
const reach = 60;

/** The subject of a cue in its sentence; null where none can be told. Looks at a bounded stretch of tokens. */
export function findSubject({ tokens }: Article, cue: Cue, sentence: Sentence): Subject | null {
  if (cue.classes.includes('phrase')) return phraseSource(tokens, cue, sentence);
  const floor = Math.max(sentence.from, cue.group - reach);
  if (cue.mood === 'finite') {
    const inverted = invertedSubject(tokens, cue, sentence);
    if (inverted) return { ...inverted, place: 'after' };
    const before = subjectBefore(tokens, cue.group, floor);
    if (before) return { ...before, place: 'before' };
  }
  const shared = sharedSubject(tokens, cue.group, floor);
  return shared && { ...shared, place: 'shared' };
}

function phraseSource(tokens: readonly Token[], cue: Cue, sentence: Sentence): Subject | null {
  const phrase = nounPhraseFrom(tokens, cue.to, sentence.to);
  return phrase && { ...phrase, place: 'after' };
}

/** "…," said Jane Holm, the librarian. The name must end its clause, else it begins what is said. */
function invertedSubject(tokens: readonly Token[], cue: Cue, sentence: Sentence): NounPhrase | null {
  if (cue.group !== cue.from || !cue.classes.some((name) => invertible.has(name))) return null;
  if (tokens[cue.group - 1]?.tag !== 'PUNCT' || !endsUtterance(tokens, cue.group - 1, sentence)) return null;
  const phrase = nounPhraseFrom(tokens, cue.to, sentence.to);
  if (!phrase) return null;
  const next = tokens[phrase.to];
  if (phrase.to >= sentence.to || !next) return phrase;
  const ends = next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'SCONJ' || relative.has(next.form);
  return ends ? phrase : null;
}

/** Whether words that are said may end with this mark: a closing quotation mark, or a comma after a clause. */
function endsUtterance(tokens: readonly Token[], mark: number, sentence: Sentence): boolean {
  if (mark < sentence.from || quotationMarks.has(tokens[mark]?.text ?? '')) return true;
  const floor = Math.max(sentence.from, mark - reach);
  for (let at = mark - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token || quotationMarks.has(token.text)) return true;
    const before = tokens[at - 1];
    if ((token.tag === 'VERB' || token.tag === 'AUX') && !relative.has(before?.form ?? ''))
      return !/ing$/.test(token.form);
  }
  return false;
}

/** The noun phrase before a verb, over adverbs, days and what stands between commas. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): NounPhrase | null {
  let at = verb;
  while (at > floor && tokens[at - 1]?.tag === 'ADV') at -= 1;
  const last = tokens[at - 1];
  if (!last || at <= floor) return null;
  if (comma.has(last.form)) return subjectBeforeComma(tokens, at - 1, floor);
  if (conjunctions.has(last.form)) return null;
  const phrase = nounPhraseBefore(tokens, at, floor);
  if (!phrase) return null;
  return isObject(tokens, phrase, floor) ? clauseStart(tokens, phrase.from, floor) : phrase;
}

/** "Jane Holm, the librarian in Norton, Kent, said": the phrase before the first of those commas. */
function subjectBeforeComma(tokens: readonly Token[], end: number, floor: number): NounPhrase | null {
  let best: NounPhrase | null = null;
  let close = end;
  while (close > floor) {
    const open = previousComma(tokens, close, floor);
    if (open === null) break;
    if (best && !isAttached(tokens, open + 1, close)) break;
    const phrase = nounPhraseBefore(tokens, open, floor);
    if (!phrase) {
      if (best) break;
      close = open;
      continue;
    }
    best = isObject(tokens, phrase, floor) ? best : phrase;
    close = open;
    if (!isApposition(tokens, phrase, floor)) break;
  }
  return best ?? clauseStart(tokens, end, floor);
}

function previousComma(tokens: readonly Token[], before: number, floor: number): number | null {
  for (let at = before - 1; at > floor; at -= 1) {
    const form = tokens[at]?.form ?? '';
    if (form === ',' || form === '—' || form === '–' || form === '(' || form === '--') return at;
    if (form === ';' || form === ':') return null;
  }
  return null;
}

/** Whether what stands between two commas belongs to the phrase before them. */
function isAttached(_tokens: readonly Token[], from: number, to: number): boolean {
  return to > from;
}

/** A phrase that says what another one is: it begins with an article, a small word or a number, after a comma. */
function isApposition(tokens: readonly Token[], phrase: NounPhrase, floor: number): boolean {
  const before = tokens[phrase.from - 1];
  if (!before || phrase.from - 1 <= floor || before.form !== ',') return false;
  const previous = tokens[phrase.from - 2];
  return (
    previous !== undefined && (previous.tag === 'PROPN' || previous.tag === 'NOUN' || previous.form === ')')
  );
}

/** Whether the phrase is governed by a verb or a preposition: "officials who spoke to the Times". */
function isObject(tokens: readonly Token[], phrase: NounPhrase, floor: number): boolean {
  const before = tokens[phrase.from - 1];
  if (!before || phrase.from <= floor) return false;
  return before.tag === 'VERB' || (before.tag === 'ADP' && phrase.from - 1 > floor && before.form !== 'as');
}

/** The noun phrase with which the clause before a position begins. */
function clauseStart(tokens: readonly Token[], end: number, floor: number): NounPhrase | null {
  let start = end - 1;
  while (start > floor && !isBoundary(tokens[start - 1])) start -= 1;
  while (start < end && isLeading(tokens[start])) start += 1;
  const phrase = nounPhraseFrom(tokens, start, end);
  return phrase && phrase.to < end ? phrase : null;
}

function isBoundary(token: Token | undefined): boolean {
  return (
    !token ||
    token.tag === 'SCONJ' ||
    [',', ';', ':', '—', '–', '.'].includes(token.form) ||
    token.form === 'but' ||
    token.form === 'while' ||
    token.tag === 'PUNCT'
  );
}

function isLeading(token: Token | undefined): boolean {
  return token?.tag === 'CCONJ' || token?.tag === 'ADV' || token?.tag === 'SCONJ';
}

/** The subject of the nearest finite verb before: "Holm left, saying", "Holm rose and said". */
function sharedSubject(tokens: readonly Token[], at: number, floor: number): NounPhrase | null {
  for (let verb = at - 1; verb > floor; verb -= 1) {
    const token = tokens[verb];
    if (!token || (token.tag !== 'VERB' && token.tag !== 'AUX')) continue;
    let group = verb;
    while (group > floor && ['AUX', 'ADV', 'PART'].includes(tokens[group - 1]?.tag ?? '')) group -= 1;
    if (tokens[group]?.form === 'to' || (token.form.endsWith('ing') && group === verb)) continue;
    const before = tokens[group - 1];
    if (before && (relative.has(before.form) || before.tag === 'ADP')) continue;
    const phrase = subjectBefore(tokens, group, floor);
    if (phrase) return phrase;
  }
  return null;
}
