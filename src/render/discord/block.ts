import { type Block, type Entry, type LineKind, line, opensPart } from '#render/wording/line.ts';
import { styleLine } from './line.ts';
import { shares } from './shares.ts';

/** A block in Discord's markdown. `opens` tells that it begins a part of its own, after a separator. */
export type StyledBlock = { text: string; opens: boolean; url: string | null; entry: number };

const cutNote = styleLine(line('note', 'Cut to fit; the source has the rest.'), shares.line).text;

/** The blocks of all entries, each short enough for a page. */
export function styleEntries(entries: readonly Entry[]): StyledBlock[] {
  return entries.flatMap(({ blocks, url }, entry) =>
    blocks.map((block, place) => ({
      text: styleBlock(block),
      opens: opensPart(block),
      url: place === 0 ? url : null,
      entry,
    })),
  );
}

/** Lines go in as long as there is room; a note tells what is missing. */
function styleBlock(block: Block): string {
  const shown: string[] = [];
  let room = shares.block - cutNote.length - 1;
  let cut = false;
  for (const each of block) {
    const styled = styleLine(each, isQuoted(each.kind) ? shares.words : shares.line);
    cut ||= styled.cut || styled.text.length >= room;
    if (styled.text.length >= room) break;
    shown.push(styled.text);
    room -= styled.text.length + 1;
  }
  return [...shown, ...(cut ? [cutNote] : [])].join('\n');
}

function isQuoted(kind: LineKind): boolean {
  return kind === 'speech' || kind === 'words';
}
