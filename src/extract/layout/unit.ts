import type { Range } from '#extract/range.ts';
import { foldForm } from '#text/words.ts';
import { splitFlows } from './flows.ts';

/** Lines of a block that are read as one flow: a paragraph, a headline, an entry of a list. */
export type Unit = Range & {
  /** Index of the block that it stands in. */
  block: number;
  /** As written, without white space around it. */
  text: string;
  /** Folded, for comparing; white space is one space. Of a long unit only the beginning. */
  form: string;
};

/** No headline, label or notice is longer. */
export const longestNotice = 400;

/** The units of all blocks, in the order of the text. */
export function unitsOf(text: string, blocks: readonly Range[]): Unit[] {
  return blocks.flatMap((block, index) =>
    splitFlows(text, block).map(({ start, end }) => {
      const unit = text.slice(start, end);
      const form = foldForm(unit.slice(0, longestNotice)).replace(/\s+/g, ' ');
      return { start, end, block: index, text: unit, form };
    }),
  );
}
