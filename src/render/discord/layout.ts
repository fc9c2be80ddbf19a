import type { Answer } from '#model/answer.ts';
import { limits } from '#model/limits.ts';
import { contentNotesOf, entriesOf } from '#render/wording/entries.ts';
import type { Entry } from '#render/wording/line.ts';
import { type StyledBlock, styleEntries } from './block.ts';
import { mostControls } from './controls.ts';
import { headerText } from './header.ts';
import { paginate, type Room } from './pages.ts';
import { shares } from './shares.ts';

/** How an answer is spread over pages: always in the same way, whichever of them are shown. */
export type Layout = { answer: Answer; entries: readonly Entry[]; header: string; pages: StyledBlock[][] };

/** Lays an answer out; there is at least one page. */
export function layOut(answer: Answer): Layout {
  const entries = entriesOf(answer);
  const notes = contentNotesOf(answer);
  const header = headerText(answer.message, notes);
  const longest = Math.max(header.length, continuedHeader(answer, limits.messages, limits.messages).length);
  const pages = paginate(styleEntries(entries), roomBeside(longest, mostControls(answer, entries)));
  return { answer, entries, header, pages };
}

/** What stands above the entries of a message that goes on where another ends. */
export function continuedHeader(answer: Answer, place: number, of: number): string {
  return headerText(`Continued: ${place} of ${of}.`, contentNotesOf(answer));
}

/** How many entries are not shown, or not in full, up to this page. */
export function entriesAfter({ pages }: Layout, page: number): number {
  return new Set(pages.slice(page).flatMap((blocks) => blocks.map(({ entry }) => entry))).size;
}

/** What the header, the controls and the paging buttons leave for a page’s entries. */
function roomBeside(header: number, { choices, links }: { choices: number; links: number }): Room {
  const frame = 3; // the container, the header and the closing text
  const paging = 5; // a row of four buttons
  const rows = Math.ceil(choices / limits.rowButtons) + Math.ceil(links / limits.rowButtons);
  return {
    text: limits.message - header - shares.closing,
    components: limits.components - frame - paging - choices - links - rows,
    entries: shares.entriesOnPage,
  };
}
