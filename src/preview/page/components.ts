import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  APISectionComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { button, element } from './dom.ts';
import { drawLink, drawProse, drawSpoiler } from './prose.ts';

// Types alone reach the browser, so that the numbers they stand for are named here once more.
const actionRow: ComponentType.ActionRow = 1;
const buttonType: ComponentType.Button = 2;
const section: ComponentType.Section = 9;
const textDisplay: ComponentType.TextDisplay = 10;
const thumbnail: ComponentType.Thumbnail = 11;
const separator: ComponentType.Separator = 14;
const container: ComponentType.Container = 17;
const linkStyle: ButtonStyle.Link = 5;
const premiumStyle: ButtonStyle.Premium = 6;
const largeSpacing: SeparatorSpacingSize.Large = 2;

const styleNames = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' } as const;

/** What happens when the button with this `custom_id` and label is clicked. */
export type Press = (customId: string, label: string) => void;

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** Draws a message's components as Discord lays them out; kinds this page does not know say so. */
export function drawComponents(components: readonly Component[], press: Press): Node[] {
  return components.map((component) => drawComponent(component, press));
}

function drawComponent(component: Component, press: Press): Node {
  switch (component.type) {
    case container:
      return drawContainer(component, press);
    case textDisplay:
      return drawProse(component.content);
    case separator:
      return drawSeparator(component.divider ?? true, component.spacing === largeSpacing);
    case section:
      return drawSection(component, press);
    case actionRow:
      return element('div', { class: 'row' }, ...component.components.map((each) => drawInRow(each, press)));
    default:
      return drawUnknown(component.type);
  }
}

function drawContainer(data: APIContainerComponent, press: Press): Node {
  const drawn = element('div', { class: 'container' }, ...drawComponents(data.components, press));
  if (typeof data.accent_color === 'number') {
    drawn.style.setProperty('--stripe', `#${data.accent_color.toString(16).padStart(6, '0')}`);
  }
  return data.spoiler ? drawSpoiler(element('div', {}, drawn)) : drawn;
}

function drawSeparator(divider: boolean, large: boolean): Node {
  const className = large ? 'gap large' : 'gap';
  return divider ? element('hr', { class: className }) : element('div', { class: className });
}

function drawSection({ components, accessory }: APISectionComponent, press: Press): Node {
  const texts = components.map(({ content }) => drawProse(content));
  const beside =
    accessory.type === thumbnail
      ? element('span', { class: 'thumbnail' }, accessory.description ?? 'Picture')
      : drawInRow(accessory, press);
  return element('div', { class: 'section' }, element('div', {}, ...texts), beside);
}

function drawInRow(component: APIComponentInMessageActionRow, press: Press): Node {
  return component.type === buttonType ? drawButton(component, press) : drawUnknown(component.type);
}

function drawButton(data: APIButtonComponent, press: Press): Node {
  if (data.style === premiumStyle) return drawUnknown(data.type);
  const label = [data.emoji?.name, data.label].filter(Boolean).join(' ');
  if (data.style === linkStyle)
    return drawLink(data.url, [document.createTextNode(label)], 'button secondary link');
  const { custom_id, disabled, style } = data;
  const drawn = button(label, `button ${styleNames[style]}`, () => press(custom_id, label));
  drawn.disabled = disabled ?? false;
  return drawn;
}

/** Better a visible gap than a message that looks complete and is not. */
function drawUnknown(type: ComponentType): Node {
  return element('p', { class: 'unknown' }, `(This preview cannot draw Discord’s component ${type}.)`);
}
