import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Answer, Outcome } from '#model/answer.ts';
import { limits } from '#model/limits.ts';
import { choicesTitles } from '#render/wording/choices.ts';
import { contentNotesOf, entriesOf } from '#render/wording/entries.ts';
import { line } from '#render/wording/line.ts';
import { clampPage } from '#render/wording/page.ts';
import { type StyledBlock, styleEntries } from './block.ts';
import { linkButton, rowsOf } from './buttons.ts';
import { type Controls, controlsOf, mostControls } from './controls.ts';
import { headerText } from './header.ts';
import { styleLine } from './line.ts';
import { paginate, partsOf, type Room } from './pages.ts';
import { pagingButtons } from './paging.ts';
import type { DiscordMessage } from './payload.ts';
import { shares } from './shares.ts';

/** Muted blue, ochre and grey: colours that suit grave subjects. */
const accents: Record<Outcome, number> = { found: 0x3b5b7a, ambiguous: 0x8a7340, nothing: 0x6b7075 };

/**
 * One page of an answer, within all of Discord's limits. The pages follow from the answer alone; a page
 * that does not exist gives the nearest one. `sharing` offers the button that posts it for everyone.
 */
export function renderMessage(answer: Answer, view: { page: number; sharing: boolean }): DiscordMessage {
  const entries = entriesOf(answer);
  const header = headerText(answer.message, contentNotesOf(answer));
  const pages = paginate(styleEntries(entries), roomBeside(header, mostControls(answer, entries)));
  const page = clampPage(view.page, pages.length);
  const blocks = pages[page - 1] ?? [];
  const paging = pagingButtons(answer.request, { page, pages: pages.length, sharing: view.sharing });
  const taken = new Set(paging.map(({ custom_id: state }) => state));
  const controls = controlsOf(answer, entries, new Set(blocks.map(({ entry }) => entry)), taken);
  const closing = closingText(answer.outcome, controls, paging.length > 0 ? 1 : pages.length);
  const inside: APIComponentInContainer[] = [
    textDisplay(header),
    ...partsOf(blocks).flatMap(drawPart),
    ...closing.map(textDisplay),
    ...rowsOf(controls.choices),
    ...rowsOf(controls.links),
  ];
  return message(accents[answer.outcome], inside, rowsOf(paging));
}

/** One plain sentence, such as a misuse or an apology. */
export function renderNotice(text: string): DiscordMessage {
  const { text: content } = styleLine(line('fact', text), shares.notice);
  return message(accents.nothing, [textDisplay(content)], []);
}

function message(
  accent: number,
  inside: APIComponentInContainer[],
  beneath: APIMessageTopLevelComponent[],
): DiscordMessage {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components: inside }, ...beneath],
    allowed_mentions: { parse: [] },
  };
}

/** What the header, the controls and the paging buttons leave for a page’s entries. */
function roomBeside(header: string, { choices, links }: { choices: number; links: number }): Room {
  const frame = 3; // the container, the header and the closing text
  const paging = 5; // a row of four buttons
  const rows = Math.ceil(choices / limits.rowButtons) + Math.ceil(links / limits.rowButtons);
  return {
    text: limits.message - header.length - shares.closing,
    components: limits.components - frame - paging - choices - links - rows,
    entries: shares.entriesOnPage,
  };
}

function drawPart(part: readonly StyledBlock[]): APIComponentInContainer[] {
  const text = textDisplay(part.map((block) => block.text).join('\n'));
  const accessory = linkButton(part[0]?.url ?? '')[0];
  return [
    { type: ComponentType.Separator },
    accessory ? { type: ComponentType.Section, components: [text], accessory } : text,
  ];
}

/** `unturned` is the number of pages where no button turns them, else 1. */
function closingText(outcome: Outcome, { choices, leftOut }: Controls, unturned: number): string[] {
  const lines = [
    ...(choices.length > 0 ? [line('fact', choicesTitles[outcome])] : []),
    ...(leftOut > 0 ? [line('note', `Not shown here: ${leftOut} more.`)] : []),
    ...(unturned > 1
      ? [line('note', `This is one of ${unturned} pages; the question is too long for paging buttons.`)]
      : []),
  ];
  return lines.length > 0 ? [lines.map((each) => styleLine(each, shares.closing).text).join('\n')] : [];
}

/** Discord refuses a text display without text. */
function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: content.trim() === '' ? 'Nothing to show.' : content };
}
