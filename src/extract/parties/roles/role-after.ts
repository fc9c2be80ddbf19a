import type { Token } from '#extract/article.ts';
import { isSpeechVerb } from '#extract/parties/lexicon/speech-verbs.ts';
import { isDescriptive, isRoleToken, type RoleFinder } from './role-finder.ts';

const opening = new Set([',', '—', '–', '-', '(']);
const ending = new Set([',', '—', '–', ')', '.', ';', ':', '”', '"', '?', '!', '“']);
const leading = new Set([
  'a',
  'an',
  'the',
  'one',
  'another',
  'who',
  'is',
  'was',
  'now',
  'also',
  'as',
  'serves',
  'served',
  'became',
  'himself',
  'herself',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
]);
/** More words than stand between a name and the noun of its role, and than a role has. */
const nearest = 10;
const longest = 30;

/** "Jane Doe, 34, the director of regimes,", "Jane Doe, who is chief constable of Norfolk,". */
export const roleAfter: RoleFinder = ({ tokens }, { to, possessive }) => {
  if (possessive) return null;
  const mark = afterAffiliation(tokens, to);
  if (!opening.has(tokens[mark]?.text ?? '')) return null;
  const from = afterLeading(tokens, afterAge(tokens, mark + 1));
  const head = headOf(tokens, from);
  return head < 0 ? null : { from, to: endOf(tokens, head + 1) };
};

/** "Jane Doe of Manchester University, an expert": the apposition comes behind the affiliation. */
function afterAffiliation(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.form !== 'of' && tokens[to]?.form !== 'from') return to;
  let at = to + 1;
  while (at < to + nearest && (tokens[at]?.tag === 'PROPN' || tokens[at]?.tag === 'DET')) at++;
  return at;
}

function afterAge(tokens: readonly Token[], from: number): number {
  return tokens[from]?.tag === 'NUM' && tokens[from + 1]?.text === ',' ? from + 2 : from;
}

function afterLeading(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && leading.has(tokens[at]?.form ?? '')) at++;
  return at;
}

/** The noun that the description is about: the last one before "of", a comma or a verb. */
function headOf(tokens: readonly Token[], from: number): number {
  let head = -1;
  for (let at = from; at < from + nearest; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isRoleToken(token)) head = at;
    else if (
      !isDescriptive(token) &&
      token.form !== "'s" &&
      token.form !== '’' &&
      token.tag !== 'CCONJ' &&
      token.tag !== 'ADV'
    )
      break;
  }
  return head;
}

function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + longest) {
    const token = tokens[at];
    if (
      !token ||
      ending.has(token.text) ||
      token.form === 'who' ||
      token.tag === 'AUX' ||
      isSpeechVerb(token.form)
    )
      break;
    at++;
  }
  return at;
}
