import type { MessageFlags } from 'discord-api-types/v10';
import type { Message } from '#preview/api.ts';
import { drawComponents, type Press } from './components.ts';
import { button, element } from './dom.ts';

const ephemeralFlag: MessageFlags.Ephemeral = 64;

/** A message of the bot in the channel, and what can be done with it. */
export class PostedMessage {
  readonly element: HTMLElement;
  /** Whether only the asker sees it. */
  readonly ephemeral: boolean;
  readonly #body = element('div', { class: 'body' });
  readonly #press: Press;

  /** `cause` tells what the asker did to get it; null for one that follows another. */
  constructor(cause: Node | null, data: Message, press: Press) {
    this.ephemeral = (data.flags & ephemeralFlag) !== 0;
    this.#press = press;
    const className = this.ephemeral ? 'message ephemeral' : 'message';
    const time = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    this.element = element(
      'article',
      { class: className, tabindex: '-1', 'aria-label': `On Record, ${time}` },
      cause && element('p', { class: 'cause' }, cause),
      element('img', { class: 'avatar', src: '/assets/icon.svg', alt: '' }),
      drawAuthor(time),
      this.#body,
      this.ephemeral ? this.#drawPrivacy() : null,
    );
    this.show(data);
  }

  /** Draws other contents in place of the old ones; keyboard focus stays on the same button or near it. */
  show(data: Message): void {
    const before = [...this.#body.querySelectorAll('button')];
    const place = before.findIndex((each) => each.matches(':focus'));
    const label = before[place]?.textContent;
    this.#body.replaceChildren(...drawComponents(data.components, this.#press));
    if (place !== -1) this.#focusButton(label ?? '', place);
  }

  get isBusy(): boolean {
    return this.element.ariaBusy === 'true';
  }

  /** Whether an answer to a click is still awaited. */
  set isBusy(busy: boolean) {
    this.element.ariaBusy = String(busy);
  }

  #focusButton(label: string, place: number): void {
    const enabled = [...this.#body.querySelectorAll('button')].filter((each) => !each.disabled);
    const next = enabled.find((each) => each.textContent === label) ?? enabled[place] ?? enabled[0];
    (next ?? this.element).focus();
  }

  #drawPrivacy(): Node {
    const dismiss = button('Dismiss message', 'plain', () => {
      this.element.dispatchEvent(new Event('dismiss', { bubbles: true }));
      this.element.remove();
    });
    return element('p', { class: 'privacy' }, 'Only you can see this · ', dismiss);
  }
}

function drawAuthor(time: string): Node {
  return element(
    'p',
    { class: 'author' },
    element('strong', {}, 'On Record'),
    element('span', { class: 'badge' }, 'App'),
    element('span', { class: 'time' }, `Today at ${time}`),
  );
}
