import type { StyledBlock } from './block.ts';

/** What a page has room for: UTF-16 units of text, components, and entries. */
export type Room = { text: number; components: number; entries: number };

/** A separator and the text display behind it; a link beside the text adds its section and button. */
const partComponents = 2;
const linkComponents = 2;

/**
 * Fills pages with blocks in their order, each as full as the room allows; at least one page, and at
 * least one block on each. The same blocks and room always give the same pages.
 */
export function paginate(blocks: readonly StyledBlock[], room: Room): StyledBlock[][] {
  const pages: StyledBlock[][] = [];
  let page: StyledBlock[] = [];
  for (const block of blocks) {
    if (page.length > 0 && !fits([...page, block], room)) {
      pages.push(page);
      page = [];
    }
    page.push(block);
  }
  return [...pages, page];
}

/** Blocks that share a text display: each that opens a part, and those that follow it. */
export function partsOf(page: readonly StyledBlock[]): StyledBlock[][] {
  const parts: StyledBlock[][] = [];
  for (const block of page) {
    const last = parts.at(-1);
    if (last && !block.opens) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function fits(page: readonly StyledBlock[], room: Room): boolean {
  const text = page.reduce((total, block) => total + block.text.length + 1, 0);
  const links = page.filter(({ url }) => url !== null).length;
  const components = partsOf(page).length * partComponents + links * linkComponents;
  const entries = new Set(page.map(({ entry }) => entry)).size;
  return text <= room.text && components <= room.components && entries <= room.entries;
}
