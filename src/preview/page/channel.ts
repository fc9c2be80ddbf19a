import type { InteractionResponseType } from 'discord-api-types/v10';
import type { CommandBody, Message, Reply } from '#preview/api.ts';
import { element } from './dom.ts';
import { PostedMessage } from './message.ts';
import { drawOwnMessage } from './own-message.ts';
import { sendChosen, sendClick, sendCommand } from './server.ts';

const updateMessage: InteractionResponseType.UpdateMessage = 7;

/** The messages so far; whatever is asked or clicked ends up here. */
export class Channel {
  readonly #log: HTMLElement;
  readonly #actions: readonly string[];

  /** `actions` are the commands that are offered on a message. */
  constructor(log: HTMLElement, actions: readonly string[]) {
    this.#log = log;
    this.#actions = actions;
  }

  /** Sends a command; `shown` is how it reads in the channel. Never rejects. */
  async ask(body: CommandBody, shown: string): Promise<void> {
    const isMessage = 'text' in body && !body.text.startsWith('/');
    if (isMessage) this.#postOwn(body.text);
    const cause = isMessage ? document.createTextNode('In answer to your message') : drawUse(shown);
    const block = isMessage ? 'nearest' : 'start';
    await this.#settle(async () => this.#post(await sendCommand(body), cause, block));
  }

  #postOwn(text: string): void {
    const own = drawOwnMessage(text, this.#actions, (action) => void this.#choose(action, text));
    this.#log.append(own);
    own.scrollIntoView({ block: 'start' });
  }

  async #choose(action: string, text: string): Promise<void> {
    await this.#settle(async () => this.#post(await sendChosen({ action, text }), drawUse(action)));
  }

  async #press(message: PostedMessage, customId: string, label: string): Promise<void> {
    if (message.isBusy) return;
    message.isBusy = true;
    await this.#settle(async () => {
      const reply = await sendClick({ customId, ephemeral: message.ephemeral });
      if (reply.first.type === updateMessage) this.#update(message, reply);
      else this.#post(reply, document.createTextNode(`You pressed ${label}`));
    });
    message.isBusy = false;
  }

  /** `block` is where the first message is scrolled to; nearest leaves what it answers in sight. */
  #post({ first, followUps }: Reply, cause: Node, block: 'start' | 'nearest' = 'start'): void {
    const message = this.#append(first.data, cause);
    for (const data of followUps) this.#append(data, null);
    message.element.scrollIntoView({ block });
  }

  #append(data: Message, cause: Node | null): PostedMessage {
    const message: PostedMessage = new PostedMessage(cause, data, (customId, label) =>
      this.#press(message, customId, label),
    );
    this.#log.append(message.element);
    return message;
  }

  #update(message: PostedMessage, { first, followUps }: Reply): void {
    message.show(first.data);
    for (const data of followUps) this.#append(data, null);
    const top = message.element.getBoundingClientRect().top;
    if (top < this.#log.getBoundingClientRect().top) message.element.scrollIntoView({ block: 'start' });
  }

  async #settle(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.warn(error);
      const sentence = 'The preview does not answer. Start it again with npm start, then reload this page.';
      const line = element('p', { class: 'trouble' }, sentence);
      this.#log.append(line);
      line.scrollIntoView({ block: 'end' });
    }
  }
}

function drawUse(shown: string): Node {
  return element('span', {}, 'You used ', element('span', { class: 'command' }, shown));
}
