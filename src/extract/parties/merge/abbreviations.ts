import type { Article } from '#extract/article.ts';
import { isOrganisationWord } from '#extract/parties/lexicon/organisation-words.ts';
import { isPressWord } from '#extract/parties/lexicon/outlets.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';

const isBody = (form: string): boolean => isOrganisationWord(form) || isPressWord(form);
const capitals = /^\p{Lu}[\p{Lu}.&]{1,9}$/u;
/** Two letters stand for too much. */
const fewestLetters = 3;

/** What an organisation may be called for short, folded: its first letters, or "the trust". */
export function abbreviations(forms: readonly string[]): readonly string[] {
  const last = forms.at(-1) ?? '';
  const found = forms.length > 1 && isBody(last) ? [`the ${last}`] : [];
  return forms.length < fewestLetters ? found : [...found, forms.map((form) => form[0] ?? '').join('')];
}

/** Under which abbreviation a name of one word is to be looked up; null where it is none. */
export function abbreviationOf({ text, tokens }: Article, candidate: Candidate): string | null {
  const [form, other] = candidate.forms;
  if (form === undefined || other !== undefined) return null;
  if (capitals.test(text.slice(candidate.start, candidate.end))) return form.replaceAll('.', '');
  const isMeant = isBody(form) && !candidate.opening && tokens[candidate.from - 1]?.form === 'the';
  return isMeant ? `the ${form}` : null;
}

/** Whether a name is the abbreviation introduced behind another: "the National Crime Agency (NCA)". */
export function isIntroducedBehind({ tokens }: Article, name: Candidate, abbreviation: Candidate): boolean {
  return (
    abbreviation.forms.length === 1 &&
    abbreviation.from === name.to + 1 &&
    tokens[name.to]?.text === '(' &&
    tokens[abbreviation.to]?.text === ')'
  );
}
