import type { CommandInfo } from '#preview/api.ts';
import { button, element } from './dom.ts';

/** Buttons that ask what every command gives as its example. */
export function drawExamples(commands: readonly CommandInfo[], ask: (text: string) => void): Node[] {
  const texts = commands.flatMap(({ examples }) => examples);
  return texts.map((text) =>
    element(
      'li',
      {},
      button(text, 'example', () => ask(text)),
    ),
  );
}

/** The commands for the side of the page; each opens in the composer. */
export function drawCommands(commands: readonly CommandInfo[], open: (command: CommandInfo) => void): Node[] {
  return commands.map((command) => {
    const label = element(
      'span',
      {},
      element('strong', {}, `/${command.name}`),
      element('span', { class: 'about' }, command.description),
    );
    return element(
      'li',
      {},
      button(label, 'open', () => open(command)),
    );
  });
}
