import fc from 'fast-check';
import type { Command } from '#command/define.ts';
import { exampleRequests } from '#command/examples.ts';
import { encodeState } from '#command/state.ts';
import { between, type Chance, choose } from '#evaluation/chance.ts';
import type { Archive } from '#search/archive.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';
import { canaryText } from './canaries.ts';

/** What people may put into options, messages and buttons. */
export type Questions = {
  /** A command with options. */
  command(): { name: string; options: Record<string, string | boolean> };
  /** The text of a message that a command is chosen on, and the command's name there. */
  onMessage(): { action: string; text: string };
  /** Something half typed into an option. */
  typing(): { name: string; option: string; text: string };
  /** The state of a button that an earlier version of the bot may have made. */
  oldButton(): string;
  /** The same, with something in it changed. */
  tampered(customId: string): string;
};

const pool = 300;

/** Draws questions about an archive: half of them sensible, the others of any text. */
export function createQuestions(
  commands: readonly Command[],
  archive: Archive,
  seed: number,
  chance: Chance,
): Questions {
  const texts = [
    ...fc.sample(hostileText, { seed, numRuns: pool }),
    ...fc.sample(foreignText, { seed, numRuns: pool }),
    ...Array.from({ length: pool / 10 }, (_, place) => `${canaryText} ${'word '.repeat(place * 40)}`),
    'x'.repeat(6000),
    '',
  ];
  const requests = commands.flatMap((command) => exampleRequests(command, archive));
  const actions = commands.flatMap(({ messageAction }) => messageAction ?? []);
  const states = requests.flatMap((request) => encodeState(chance() < 0.5 ? 'view' : 'share', request) ?? []);
  const text = () => choose(chance, texts) ?? '';
  const command = () => choose(chance, commands);
  return {
    command() {
      const sharing = chance() < 0.15 ? { share: true } : {};
      const example = choose(chance, requests);
      if (chance() < 0.5 && example) {
        return { name: example.command, options: { ...example.options, ...sharing } };
      }
      const chosen = command();
      const names = Object.keys(chosen?.options ?? {}).filter(() => chance() < 0.7);
      const options = Object.fromEntries(names.map((name) => [name, text()]));
      return { name: chosen?.name ?? 'help', options: { ...options, ...sharing } };
    },
    onMessage: () => ({ action: choose(chance, actions) ?? 'none', text: text() }),
    typing() {
      const chosen = command();
      const option = choose(chance, Object.keys(chosen?.options ?? {})) ?? 'query';
      return { name: chosen?.name ?? 'help', option, text: text().slice(0, between(chance, 0, 60)) };
    },
    oldButton: () => choose(chance, states) ?? 'v|help|1',
    tampered(customId) {
      const at = between(chance, 0, customId.length);
      return `${customId.slice(0, at)}${text().slice(0, 8)}${customId.slice(at + between(chance, 0, 3))}`.slice(
        0,
        100,
      );
    },
  };
}
