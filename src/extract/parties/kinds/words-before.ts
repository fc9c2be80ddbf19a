import type { Token } from '#extract/article.ts';
import { isKinNoun, isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import { isSpeechVerb } from '#extract/parties/lexicon/speech-verbs.ts';
import { wordList } from '#extract/parties/lexicon/word-list.ts';
import type { Testimony, Witness } from './witness.ts';

const where = wordList('in at near from across around outside inside into throughout');
const articles = wordList('the a an');

/** What the word before a name and its titles tells: "spokeswoman Jane Doe", "the Harbour", "in Holm". */
export const wordsBefore: Witness = ({ tokens }, { title, from, to, forms }) => {
  const before = tokens[(title[0]?.from ?? from) - 1];
  if (!before || title.length > 0) return [];
  return [...role(before), ...article(before, forms.length, tokens[to]), ...speech(before)];
};

function role({ form, tag }: Token): Testimony[] {
  if (tag === 'VERB' || tag === 'PUNCT') return [];
  if (isKinNoun(form)) return [{ kind: 'person', weight: 4, reason: 'kin before' }];
  return isRoleNoun(form) ? [{ kind: 'person', weight: 4, reason: 'role before' }] : [];
}

function article({ form }: Token, words: number, after: Token | undefined): Testimony[] {
  if (articles.has(form)) {
    // In "the Holm campaign" the article belongs to the campaign.
    if (after?.tag === 'NOUN') return [];
    return [
      { kind: 'organisation', weight: 2, reason: 'article before' },
      { kind: 'none', weight: 2.5, reason: 'article before' },
    ];
  }
  return words === 1 && where.has(form) ? [{ kind: 'none', weight: 1.8, reason: 'where' }] : [];
}

function speech({ form }: Token): Testimony[] {
  return isSpeechVerb(form) ? [{ kind: 'person', weight: 1.5, reason: 'speech before' }] : [];
}
