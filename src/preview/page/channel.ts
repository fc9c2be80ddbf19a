import type { InteractionResponseType } from 'discord-api-types/v10';
import type { CommandBody, Reply } from '#preview/api.ts';
import { element } from './dom.ts';
import { PostedMessage } from './message.ts';
import { sendClick, sendCommand } from './server.ts';

const updateMessage: InteractionResponseType.UpdateMessage = 7;

/** The messages so far; whatever is asked or clicked ends up here. */
export class Channel {
  readonly #log: HTMLElement;

  constructor(log: HTMLElement) {
    this.#log = log;
  }

  /** Sends a command; `shown` is how it reads in the channel. Never rejects. */
  async ask(body: CommandBody, shown: string): Promise<void> {
    const cause = element('span', {}, 'You used ', element('span', { class: 'command' }, shown));
    await this.#settle(async () => this.#post(await sendCommand(body), cause));
  }

  async #press(message: PostedMessage, customId: string, label: string): Promise<void> {
    if (message.isBusy) return;
    message.isBusy = true;
    await this.#settle(async () => {
      const reply = await sendClick({ customId, ephemeral: message.ephemeral });
      if (reply.type === updateMessage) this.#update(message, reply);
      else this.#post(reply, document.createTextNode(`You pressed ${label}`));
    });
    message.isBusy = false;
  }

  #post({ data }: Reply, cause: Node): void {
    const message: PostedMessage = new PostedMessage(cause, data, (customId, label) =>
      this.#press(message, customId, label),
    );
    this.#log.append(message.element);
    message.element.scrollIntoView({ block: 'start' });
  }

  #update(message: PostedMessage, { data }: Reply): void {
    message.show(data);
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
