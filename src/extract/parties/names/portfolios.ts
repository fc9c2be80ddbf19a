import type { Article } from '#extract/article.ts';
import { wordSet } from '#extract/word-set.ts';
import type { Candidate } from './candidate.ts';
import type { NameWord } from './name-word.ts';

/** What ministries are for, folded. */
const fields = wordSet(`
  affairs agriculture arts business climate communities conservation culture defence development digital education
  employment energy environment families finance fisheries food forestry growth health heritage homes housing
  industry information innovation irrigation justice labour lands livestock media net pensions planning science
  skills social sport sports strategy technology tourism trade transport water welfare women work works youth zero
`);

/** Whether words name what a ministry is for: "Culture", "Social Welfare". */
export const isField = (words: readonly NameWord[]): boolean =>
  words.length > 0 && words.every(({ form }) => fields.has(form));

const listing = new Set([',', 'and', '&', 'for', 'of']);
/** More words than such a list has. */
const reach = 12;

/** "Sport" in "the minister for Culture, Media and Sport": the last of what an office is for is nobody. */
export function isPortfolio({ tokens }: Article, { from, words }: Candidate): boolean {
  if (!isField(words)) return false;
  for (let at = from - 1; at > from - reach; at--) {
    const { form, text } = tokens[at] ?? { form: '', text: '' };
    if (form === 'for' || form === 'of') return true;
    if (!listing.has(form) && !fields.has(form)) return false;
    if (text === form && fields.has(form)) return false;
  }
  return false;
}
