import type { Item } from '#model/answer.ts';
import { entriesOf } from '#render/wording/entries.ts';
import { answerWith } from '#tests/fixtures/answers.ts';

/** The plain text of every line that an item is shown with. */
export function linesOf(item: Item, layout: 'list' | 'whole' = 'list'): string[] {
  return entriesOf(answerWith({ items: [item], layout })).flatMap(({ blocks }) =>
    blocks.flat().map(({ content }) => content.text),
  );
}
