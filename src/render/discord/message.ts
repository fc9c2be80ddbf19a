import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Answer, Outcome } from '#model/answer.ts';
import { choicesFollowItems, choicesTitles } from '#render/wording/choices.ts';
import { line } from '#render/wording/line.ts';
import { clampPage } from '#render/wording/page.ts';
import type { StyledBlock } from './block.ts';
import { type Button, linkButton, rowsOf } from './buttons.ts';
import { type Controls, controlsOf } from './controls.ts';
import { type Layout, layOut } from './layout.ts';
import { styleLine } from './line.ts';
import { partsOf } from './pages.ts';
import { canBeTurned, pagingButtons } from './paging.ts';
import type { DiscordMessage } from './payload.ts';
import { type PageOfSeries, seriesFrom } from './series.ts';
import { shares } from './shares.ts';

/** Muted blue, ochre and grey: colours that suit grave subjects. */
const accents: Record<Outcome, number> = { found: 0x3b5b7a, ambiguous: 0x8a7340, nothing: 0x6b7075 };

const noControls: Controls = { choices: [], links: [], leftOut: 0 };

/** A page number from 1, and whether the button that posts the page for everyone is offered. */
type View = { page: number; sharing: boolean };

/**
 * An answer as messages, each within all of Discord's limits: one page with buttons that turn it, or where
 * the question is too long for a button that page and those after it, five at most. The pages follow from
 * the answer alone; one that does not exist gives the nearest.
 */
export function renderMessages(answer: Answer, view: View): [DiscordMessage, ...DiscordMessage[]] {
  const layout = layOut(answer);
  const pages = layout.pages.length;
  const page = clampPage(view.page, pages);
  if (canBeTurned(answer.request, pages)) {
    const paging = pagingButtons(answer.request, { page, pages, sharing: view.sharing });
    return [drawPage(layout, { page, header: layout.header, note: null, isLast: true }, paging)];
  }
  const [first, ...others] = seriesFrom(layout, page);
  return [drawPage(layout, first, []), ...others.map((each) => drawPage(layout, each, []))];
}

/** One plain sentence, such as a misuse or an apology. */
export function renderNotice(text: string): DiscordMessage {
  const { text: content } = styleLine(line('fact', text), shares.notice);
  return message(accents.nothing, [textDisplay(content)], []);
}

function drawPage(layout: Layout, part: PageOfSeries, paging: readonly Button[]): DiscordMessage {
  const { answer, entries, pages } = layout;
  const blocks = pages[part.page - 1] ?? [];
  const taken = new Set(paging.map(({ custom_id: state }) => state));
  const places = new Set(blocks.map(({ entry }) => entry));
  // What belongs to the answer as a whole stands once, at its end.
  const isControlled = part.isLast || choicesFollowItems(answer);
  const controls = isControlled ? controlsOf(answer, entries, places, taken) : noControls;
  const inside: APIComponentInContainer[] = [
    textDisplay(part.header),
    ...partsOf(blocks).flatMap(drawPart),
    ...closingText(answer.outcome, controls, part.note).map(textDisplay),
    ...rowsOf(controls.choices),
    ...rowsOf(controls.links),
  ];
  return message(accents[answer.outcome], inside, rowsOf(paging));
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

function drawPart(part: readonly StyledBlock[]): APIComponentInContainer[] {
  const text = textDisplay(part.map((block) => block.text).join('\n'));
  const accessory = linkButton(part[0]?.url ?? '')[0];
  return [
    { type: ComponentType.Separator },
    accessory ? { type: ComponentType.Section, components: [text], accessory } : text,
  ];
}

function closingText(outcome: Outcome, { choices, leftOut }: Controls, note: string | null): string[] {
  const lines = [
    ...(choices.length > 0 ? [line('fact', choicesTitles[outcome])] : []),
    ...(leftOut > 0 ? [line('note', `Not shown here: ${leftOut} more.`)] : []),
    ...(note === null ? [] : [line('note', note)]),
  ];
  return lines.length > 0 ? [lines.map((each) => styleLine(each, shares.closing).text).join('\n')] : [];
}

/** Discord refuses a text display without text. */
function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: content.trim() === '' ? 'Nothing to show.' : content };
}
