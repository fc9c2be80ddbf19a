import type { Answer, Link, Outcome } from '#model/answer.ts';

/** What stands above the choices of an answer. */
export const choicesTitles: Record<Outcome, string> = {
  found: 'More on each:',
  ambiguous: 'Which one?',
  nothing: 'Nearest in this library:',
};

/** Whether each item of a list has the choice at its own place, which then goes to the item's page. */
export function choicesFollowItems({ outcome, layout, items, choices }: Answer): boolean {
  return outcome === 'found' && layout === 'list' && choices.length === items.length;
}

/** The choices to offer on a page that shows the entries at these places. */
export function choicesBeside(answer: Answer, places: ReadonlySet<number>): readonly Link[] {
  if (!choicesFollowItems(answer)) return answer.choices;
  return answer.choices.filter((_, place) => places.has(place));
}
