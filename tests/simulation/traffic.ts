import type { APIInteraction } from 'discord-api-types/v10';
import { type Chance, choose } from '#evaluation/chance.ts';
import { chosenOn, command, modal, type Place, press, typing } from '#tests/doubles/discord/interactions.ts';
import type { Questions } from './questions.ts';

export type Traffic = {
  /** The next interaction that somebody begins. */
  next(): { kind: string; interaction: APIInteraction };
  /** Remembers the buttons of a message that was shown. */
  remember(customIds: readonly string[]): void;
};

const mostRemembered = 200;

/** What people do, in a mix of chance. */
export function createTraffic(questions: Questions, chance: Chance): Traffic {
  const fresh: string[] = [];
  const place = (): Place =>
    choose(chance, ['server', 'server', 'server', 'direct message', 'own app']) ?? 'server';
  const seen = () => (chance() < 0.8 ? 'by the asker' : 'by everyone');
  const latest = () => choose(chance, fresh) ?? questions.oldButton();
  const kinds: Record<string, { weight: number; make(): APIInteraction }> = {
    command: {
      weight: 40,
      make() {
        const { name, options } = questions.command();
        return command(name, options, place());
      },
    },
    'message command': {
      weight: 12,
      make() {
        const { action, text } = questions.onMessage();
        return chosenOn({ content: text }, action, place());
      },
    },
    autocomplete: {
      weight: 20,
      make() {
        const { name, option, text } = questions.typing();
        return typing(name, option, text);
      },
    },
    'fresh button': { weight: 14, make: () => press(latest(), seen(), place()) },
    'old button': { weight: 6, make: () => press(questions.oldButton(), seen(), place()) },
    'tampered button': { weight: 6, make: () => press(questions.tampered(latest()), seen(), place()) },
    'unknown form': { weight: 2, make: () => modal() },
  };
  const bag = Object.entries(kinds).flatMap(([kind, { weight }]) =>
    Array.from({ length: weight }, () => kind),
  );
  return {
    next() {
      const kind = choose(chance, bag) ?? 'command';
      return { kind, interaction: kinds[kind]?.make() ?? modal() };
    },
    remember(customIds) {
      fresh.push(...customIds);
      fresh.splice(0, Math.max(0, fresh.length - mostRemembered));
    },
  };
}
