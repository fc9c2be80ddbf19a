import type { Token } from '#extract/article.ts';
import { isPressWord } from '#extract/parties/lexicon/outlets.ts';
import { isKinNoun, isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import { isSpeechVerb } from '#extract/parties/lexicon/speech-verbs.ts';
import { isNameGivenAs } from '#extract/parties/names/name-given.ts';
import { wordSet } from '#extract/word-set.ts';
import type { Testimony, Witness } from './witness.ts';

const where = wordSet('in at near from across around outside inside into throughout');
const bodies = wordSet(
  'charity company firm group union retailer manufacturer supermarket thinktank operator agency',
);
const articles = wordSet('the a an');

/** What the word before a name and its titles tells: "spokeswoman Jane Doe", "the Harbour", "in Holm". */
export const wordsBefore: Witness = ({ tokens }, { title, from, to, forms }) => {
  const before = tokens[(title[0]?.from ?? from) - 1];
  if (!before || title.length > 0) return [];
  return [
    ...role(before),
    ...given(tokens, from),
    ...body(before, forms),
    ...owned(before, forms),
    ...apposition(tokens, (title[0]?.from ?? from) - 1),
    ...article(before, forms, tokens[to]),
    ...speech(before),
  ];
};

/** "The charity Open Pages": what the name is stands before it. */
function body({ form, tag, text }: Token, forms: readonly string[]): Testimony[] {
  const isBody = tag === 'NOUN' && text === form && bodies.has(form);
  return isBody && forms.length > 1 ? [{ kind: 'organisation', weight: 3.5, reason: 'body before' }] : [];
}

/** "gave his name only as Carl". */
function given(tokens: readonly Token[], from: number): Testimony[] {
  return isNameGivenAs(tokens, from) ? [{ kind: 'person', weight: 3, reason: 'name given' }] : [];
}

function role({ form, tag }: Token): Testimony[] {
  if (tag === 'VERB' || tag === 'PUNCT') return [];
  if (isKinNoun(form)) return [{ kind: 'person', weight: 4, reason: 'kin before' }];
  return isRoleNoun(form) ? [{ kind: 'person', weight: 4, reason: 'role before' }] : [];
}

/** "The Review's Jane Doe". */
function owned({ form }: Token, forms: readonly string[]): Testimony[] {
  return form.endsWith("'s") && forms.length > 1 ? [{ kind: 'person', weight: 0.6, reason: 'owned' }] : [];
}

/** "the Trust's spokesman, Jane Doe,". */
function apposition(tokens: readonly Token[], comma: number): Testimony[] {
  const noun = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || noun?.tag !== 'NOUN') return [];
  return isRoleNoun(noun.form) || isKinNoun(noun.form)
    ? [{ kind: 'person', weight: 3, reason: 'role and comma before' }]
    : [];
}

function article({ form }: Token, forms: readonly string[], after: Token | undefined): Testimony[] {
  if (articles.has(form)) {
    if (forms.length === 1 && isPressWord(forms[0] ?? ''))
      return [{ kind: 'outlet', weight: 5, reason: 'the press' }];
    // In "the Holm campaign" the article belongs to the campaign.
    if (after?.tag === 'NOUN') return [];
    return [
      { kind: 'organisation', weight: 2, reason: 'article before' },
      { kind: 'none', weight: 2.5, reason: 'article before' },
    ];
  }
  return forms.length === 1 && where.has(form) ? [{ kind: 'none', weight: 1.8, reason: 'where' }] : [];
}

function speech({ form }: Token): Testimony[] {
  return isSpeechVerb(form) ? [{ kind: 'person', weight: 1.5, reason: 'speech before' }] : [];
}
