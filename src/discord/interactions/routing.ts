import type { Interaction } from 'discord.js';
import type { Answering } from '#answering/answering.ts';
import type { CommandOutline } from '#command/outline.ts';
import { createRouter, type Router, type RouterOptions } from './router.ts';

export type Routing = {
  /** Rejects where there will be no answering. */
  commands: Promise<readonly CommandOutline[]>;
  /** Answers an interaction, or keeps it until that can be done. */
  take(interaction: Interaction): void;
  /** As the router's; does not wait for an answering that is still being made. */
  stop(): Promise<void>;
};

/** Routes interactions to an answering that may still be being made. */
export function routeTo(answering: Promise<Answering>, parts: Omit<RouterOptions, 'answering'>): Routing {
  let router: Router | null = null;
  const routing = answering.then((opened) => {
    router = createRouter({ answering: opened, ...parts });
    return router;
  });
  const commands = answering.then((opened) => opened.commands);
  // Whoever makes the answering hears of its failure.
  for (const each of [routing, commands]) each.catch(() => undefined);
  return {
    commands,
    take(interaction) {
      routing.then(
        (ready) => ready.handle(interaction),
        () => undefined,
      );
    },
    stop: async () => router?.stop(),
  };
}
