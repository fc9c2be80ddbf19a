import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { type Action, encodeState } from '#command/state.ts';
import type { Request } from '#model/answer.ts';
import { limits } from '#model/limits.ts';
import { clean } from '#render/wording/clean.ts';
import { cutAtGrapheme } from '#text/graphemes.ts';

export type Button = APIButtonComponentWithCustomId;
export type ButtonRow = APIActionRowComponent<Button>;

/** A button that asks for something; none where the request does not fit into its state. */
export function requestButton(label: string, action: Action, request: Request): Button[] {
  const state = encodeState(action, request);
  const shown = labelOf(label);
  if (state === null || shown === '') return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: shown, custom_id: state }];
}

/** A button that opens a document's address; none where Discord or safety would not have it. */
export function linkButton(url: string): APIButtonComponentWithURL[] {
  const address = URL.parse(url);
  if (address?.protocol !== 'https:' || address.href.length > limits.buttonUrl) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label: 'Open source', url: address.href }];
}

/** Rows of buttons, as full as Discord allows. */
export function rowsOf(buttons: readonly Button[]): ButtonRow[] {
  const rows: ButtonRow[] = [];
  for (let start = 0; start < buttons.length; start += limits.rowButtons) {
    const components = buttons.slice(start, start + limits.rowButtons);
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return rows;
}

/** Each button once: Discord refuses two of the same state. `taken` gains those that are kept. */
export function withoutRepeats(buttons: readonly Button[], taken: Set<string>): Button[] {
  return buttons.filter(({ custom_id: state }) => {
    if (taken.has(state)) return false;
    taken.add(state);
    return true;
  });
}

function labelOf(text: string): string {
  return cutAtGrapheme(clean(text).trim(), limits.buttonLabel);
}
