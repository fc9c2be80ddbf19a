import { describe, expect, it } from 'vitest';
import { answerHere } from '#answering/here.ts';
import { createDesk } from '#command/desk.ts';
import { chosenOn, command, press, typing } from '#tests/doubles/discord/interactions.ts';
import { commandsOnMessages, emptyArchive } from '#tests/fixtures/commands.ts';
import { routerOver } from './arriving.ts';

const { commands } = answerHere(createDesk(commandsOnMessages, emptyArchive));
const canary = 'The Canary-Text of somebody who asks 5d1f';

/** Errors quote what they choke on: JSON's a short piece of it, others all of it in small letters. */
function choke(text: string): never {
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new Error(`Cannot read ${text.toLowerCase()}`, { cause });
  }
  throw new Error('It was JSON');
}

function failing() {
  return routerOver({
    commands,
    command: async ({ options }) => choke(Object.values(options).join(' ')),
    onMessage: async (_, text) => choke(text),
    button: async (customId) => choke(customId),
    suggest: async (_command, _option, typed) => choke(typed),
  });
}

describe('what somebody wrote never gets into the log', () => {
  const state = `v|figures|1|topic~${canary}`;
  it.each([
    ['a command', command('figures', { topic: canary })],
    ['what is being typed', typing('figures', 'topic', canary)],
    ['a button', press(state)],
    ['a message', chosenOn({ content: `**${canary}**` }, 'Check a text')],
    ['a message of embeds', chosenOn({ embeds: [{ description: canary }] }, 'Check a text')],
  ])('though an error quotes it: %s', async (_, asked) => {
    const { take, lines, refusals } = failing();
    refusals.push(() => {
      throw new Error(`Cannot post to ${asked.token}`);
    });
    await take(asked);
    expect(lines).toHaveLength(2);
    const logged = lines.join('\n').toLowerCase();
    for (const word of ['canary', 'somebody', '5d1f', asked.token]) expect(logged).not.toContain(word);
    expect(logged).toContain('cannot read [');
    expect(logged).toContain('secrets.test.ts');
  });
});
