import type { Client } from 'discord.js';
import type { CommandOutline } from '#command/outline.ts';
import type { FatalError } from '#config/fatal.ts';
import type { Log } from '#config/log.ts';
import { publishCommands } from '#discord/publish.ts';
import { publicationRefusal } from '#discord/refusal.ts';
import { pauseAfter } from './backoff.ts';
import type { Patience } from './patience.ts';

export type PublisherParts = {
  /** Never published where it rejects. */
  commands: Promise<readonly CommandOutline[]>;
  guildId: string | null;
  log: Log;
  patience: Patience;
  random: () => number;
  /** Discord refuses what only a person can mend. */
  onFatal(error: FatalError): void;
};

/** Publishes the commands once; where Discord is merely unwell, those published before go on being answered. */
export class Publisher {
  readonly #parts: PublisherParts;
  #client: Client<true> | null = null;
  #isDone = false;
  #isBusy = false;
  #failures = 0;
  #pause: NodeJS.Timeout | undefined;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
  }

  /** Publishes through this Client unless that is done; resolves when one try is over, and never rejects. */
  async publish(client: Client<true>): Promise<void> {
    this.#client = client;
    await this.#try();
  }

  /** Tries no more. */
  stop(): void {
    this.#client = null;
    clearTimeout(this.#pause);
  }

  async #try(): Promise<void> {
    const client = this.#client;
    if (this.#isDone || this.#isBusy || !client) return;
    const { log, guildId, commands } = this.#parts;
    clearTimeout(this.#pause);
    this.#isBusy = true;
    try {
      log.info(await publishCommands(client.application, guildId, await commands), 'Commands are published');
      this.#isDone = true;
    } catch (thrown) {
      this.#fail(thrown);
    } finally {
      this.#isBusy = false;
    }
  }

  #fail(thrown: unknown): void {
    if (!this.#client) return;
    const { log, patience, random, onFatal } = this.#parts;
    const refused = publicationRefusal(thrown);
    if (refused) {
      onFatal(refused);
      return;
    }
    log.error({ err: thrown }, 'Commands could not be published');
    this.#failures += 1;
    this.#pause = setTimeout(() => void this.#try(), pauseAfter(this.#failures, false, patience, random));
  }
}
