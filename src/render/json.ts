import { typed } from '#command/typed.ts';
import type { Answer, Attribution, Item, QuoteItem } from '#model/answer.ts';
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
      return { speaker: null, partlyQuoted: item.partlyQuoted, voice: item.voice };
    case 'point':
      return { paragraphs: item.paragraphs };
    case 'source': {
      const { type, excerpt, citation, alsoIn, opening, ...card } = item;
      return { ...card, opening: opening && { text: opening.excerpt.text, paragraph: opening.paragraph } };
    }
  }
}

function quoteData({ speaker, to, secondHand, hedge, marks, note, otherParts }: QuoteItem) {
  return {
    speaker: speaker && partyData(speaker),
    to: to && partyData(to),
    secondHand,
    hedge,
    marks,
    note,
    otherParts: otherParts.map(({ excerpt, ...place }) => ({ excerpt: excerpt.text, ...place })),
  };
}

/** `role` is all roles in one text; where the source gives no name, its description stands for a role. */
function partyData(party: Attribution) {
  const fallback = party.named ? null : party.name;
  return { ...party, role: party.roles.join('; ') || fallback };
}
