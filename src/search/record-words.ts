import { type AskedWord, errorsForgiven, isRecognised, mayHoldLetters, totalWeight } from './recognition.ts';
import type { Lexeme } from './terms.ts';

/** The words of many records, each form once. */
export type RecordWords = {
  /** The share of a topic's weight, from 0 to 1, that records hold together; records by their numbers. */
  coverageBy(asked: readonly AskedWord[]): (...records: readonly number[]) => number;
};

/** A form, and the records that hold it. */
type Held = { lexeme: Lexeme; records: number[] };

/** Forms of one length, with their letters beside each other, where they are compared most quickly. */
type SameLength = { forms: Held[]; letters: Int32Array };

/** Indexes which records hold a form, so that each form is compared with a topic once. */
export function indexWords(records: readonly (readonly Lexeme[])[]): RecordWords {
  const forms = gatherForms(records);
  const byStem = Map.groupBy(forms, ({ lexeme }) => lexeme.stem);
  const byLength = new Map<number, SameLength>();
  for (const [length, group] of Map.groupBy(forms, ({ lexeme }) => lexeme.form.length)) {
    byLength.set(length, { forms: group, letters: Int32Array.from(group, ({ lexeme }) => lexeme.letters) });
  }
  return {
    coverageBy(asked) {
      const holders = asked.map(({ word }) => {
        const holding = new Uint8Array(records.length);
        for (const held of [...(byStem.get(word.stem) ?? []), ...nearForms(word, byLength)]) {
          for (const record of held.records) holding[record] = 1;
        }
        return holding;
      });
      const total = totalWeight(asked);
      return (...together) => {
        const covered = asked.filter((_, at) => together.some((record) => holders[at]?.[record] === 1));
        return total === 0 ? 0 : totalWeight(covered) / total;
      };
    },
  };
}

function gatherForms(records: readonly (readonly Lexeme[])[]): Held[] {
  const forms = new Map<string, Held>();
  for (const [record, lexemes] of records.entries()) {
    for (const lexeme of lexemes) {
      const held = forms.get(lexeme.form);
      if (!held) forms.set(lexeme.form, { lexeme, records: [record] });
      else if (held.records.at(-1) !== record) held.records.push(record);
    }
  }
  return [...forms.values()];
}

/** The forms that the word is recognised in though it may be misspelt. */
function nearForms(word: Lexeme, byLength: ReadonlyMap<number, SameLength>): Held[] {
  const near: Held[] = [];
  for (const [length, { forms, letters }] of byLength) {
    const limit = errorsForgiven(word.form.length, length);
    if (Math.abs(word.form.length - length) > limit) continue;
    for (const [at, held] of forms.entries()) {
      if (mayHoldLetters(word.letters, letters[at] ?? 0, limit) && isRecognised(word, held.lexeme))
        near.push(held);
    }
  }
  return near;
}
