import type { Token } from '#extract/article.ts';
import type { Cue } from './cue.ts';
import type { VerbForm } from './inflect.ts';

const have = new Set(['have', 'has', 'had', "'ve", 'having']);
const be = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'re", "'m"]);
const modals = new Set(
  "will would can could may might shall should must 'll 'd ca wo do does did".split(' '),
);
const negations = new Set(['not', "n't", 'never']);
const hearsay = new Set('reported said alleged understood believed thought known claimed'.split(' '));
/** More words than any verb group holds between its first auxiliary and its verb. */
const longest = 6;

type VerbGroup = Pick<Cue, 'group' | 'mood' | 'form' | 'passive' | 'negated' | 'modal'>;

/**
 * Reads the auxiliaries before a verb, back to `from` at most; null where no form of the verb fits them,
 * as in "to said".
 */
export function readVerbGroup(
  tokens: readonly Token[],
  verb: number,
  from: number,
  forms: readonly VerbForm[],
): VerbGroup | null {
  const before = auxiliaries(tokens, verb, from);
  const group = withHearsay(tokens, before.group, from);
  const words = tokens.slice(group, verb).map(({ form }) => form);
  const modal = words.some((word) => modals.has(word));
  const form = formAfter(before.last, forms);
  if (!form) return null;
  const finite = form === 'past' || form === 'third' || form === 'base' || before.last !== null;
  const infinitive = words[0] === 'to' && !words.some((word) => modals.has(word));
  return {
    group,
    mood: infinitive ? 'infinitive' : finite ? 'finite' : 'participle',
    form,
    passive: form === 'participle' && before.last === 'be' && words.some((word) => be.has(word)),
    negated: words.some((word) => negations.has(word)),
    modal,
  };
}

/** "is reported" of "is reported to have said": the one who said it is its subject too. */
function withHearsay(tokens: readonly Token[], group: number, from: number): number {
  const isPerfect = tokens[group]?.form === 'to' && tokens[group + 1]?.form === 'have';
  if (!isPerfect || group - 2 < from || !hearsay.has(tokens[group - 1]?.form ?? '')) return group;
  const outer = auxiliaries(tokens, group - 1, from);
  return outer.last === 'be' ? outer.group : group;
}

/** Where the auxiliaries begin, and of which kind the last one is. */
function auxiliaries(tokens: readonly Token[], verb: number, from: number): { group: number; last: Last } {
  let group = verb;
  let last: Last = null;
  for (let at = verb - 1; at >= Math.max(from, verb - longest); at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const kind = auxiliaryKind(token);
    if (kind) {
      last ??= kind;
      group = at;
    } else if (negations.has(token.form)) {
      group = at;
    } else if (token.tag !== 'ADV') break;
  }
  return { group, last };
}

type Last = 'have' | 'be' | 'modal' | 'to' | null;

function auxiliaryKind({ form, tag }: Token): Last {
  if (form === 'to') return 'to';
  if (have.has(form)) return 'have';
  if (be.has(form)) return 'be';
  if (form === "'s") return tag === 'AUX' ? 'be' : null;
  return modals.has(form) ? 'modal' : null;
}

function formAfter(last: Last, forms: readonly VerbForm[]): VerbForm | null {
  const fitting: readonly VerbForm[] =
    last === 'have' || last === 'be'
      ? ['participle', 'ing']
      : last === null
        ? ['past', 'third', 'ing', 'base', 'participle']
        : ['base'];
  return fitting.find((form) => forms.includes(form)) ?? null;
}
