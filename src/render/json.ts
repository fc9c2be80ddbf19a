import { typed } from '#command/typed.ts';
import type { Answer, Attribution, ClaimItem, Item, PassageItem, QuoteItem } from '#model/answer.ts';
import { clean } from './wording/clean.ts';

/**
 * An answer as data: all its items, best first, with their words verbatim. `asked` is the question as
 * it was typed.
 */
export function renderJson(asked: string, answer: Answer) {
  return {
    command: answer.request.command,
    asked,
    outcome: answer.outcome,
    message: answer.message,
    items: answer.items.map(itemData),
    contentNotes: answer.contentNotes,
    choices: answer.choices.map(({ label, request }) => ({ label, command: clean(typed(request)) })),
  };
}

function itemData(item: Item) {
  const { type, excerpt, citation, alsoIn } = item;
  return { type, excerpt: excerpt.text, citation, ...detailsOf(item), alsoIn };
}

function detailsOf(item: Item) {
  switch (item.type) {
    case 'quote':
      return quoteData(item);
    case 'figure':
      return { figure: item.figure, saidBy: item.saidBy && partyData(item.saidBy) };
    case 'passage':
      return passageData(item);
    case 'point':
      return { paragraphs: item.paragraphs };
    case 'claim':
      return claimData(item);
    case 'source': {
      const { type, excerpt, citation, alsoIn, opening, ...card } = item;
      return { ...card, opening: opening && { text: opening.excerpt.text, paragraph: opening.paragraph } };
    }
  }
}

function quoteData(item: QuoteItem) {
  const { speaker, to, secondHand, hedge, marks, note, otherParts } = item;
  return {
    ...comparisonData(item),
    context: item.context,
    utterance: item.utterance,
    speaker: speaker && partyData(speaker),
    to: to && partyData(to),
    secondHand,
    hedge,
    marks,
    note,
    otherParts: otherParts.map(({ excerpt, ...place }) => ({ excerpt: excerpt.text, ...place })),
  };
}

/** `speaker` is null, since nobody is quoted: whoever is paraphrased stands in `reported`. */
function passageData(item: PassageItem) {
  const { partlyQuoted, voice, reported } = item;
  return {
    ...comparisonData(item),
    speaker: null,
    reported: reported && partyData(reported),
    partlyQuoted,
    voice,
  };
}

function comparisonData({ comparison, span }: Pick<QuoteItem, 'comparison' | 'span'>) {
  const { grade, diff, flags } = comparison ?? { grade: null, diff: [], flags: [] };
  return { grade, diff, flags, span };
}

/** What is on record stands beside the claim as an item of its own. */
function claimData(item: ClaimItem): object {
  const { claim, claimedFigure, claimedSpeaker, speakerMatch, verdict, flags, record, others } = item;
  return {
    claim,
    claimedFigure,
    claimedSpeaker,
    speakerMatch,
    verdict,
    flags,
    record: record && itemData(record),
    others: others.map(itemData),
  };
}

/** `role` is all roles in one text; where the source gives no name, its description stands for a role. */
function partyData(party: Attribution) {
  const fallback = party.named ? null : party.name;
  return { ...party, role: party.roles.join('; ') || fallback };
}
