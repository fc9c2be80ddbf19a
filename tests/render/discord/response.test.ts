import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { encodeState } from '#command/state.ts';
import type { Request } from '#model/answer.ts';
import type { DiscordMessage } from '#render/discord/payload.ts';
import { apology, respondToButton, respondToCommand, respondWithNotice } from '#render/discord/response.ts';
import { commandsOnMessages, emptyArchive } from '#tests/fixtures/commands.ts';
import { buttonsOf, textOf } from './reading.ts';

const newMessage = 4;
const changedMessage = 7;
const desk = createDesk(commandsOnMessages, emptyArchive);

const harbour: Request = { command: 'who-said', options: { quote: 'the harbour is closed' }, page: 1 };
/** Too long for a button, with more words than one message lists. */
const words: Request = {
  command: 'list-words',
  options: { text: Array.from({ length: 60 }, (_, index) => `word-${index}`).join(' ') },
  page: 1,
};

const isPrivate = ({ flags }: DiscordMessage) => (flags & MessageFlags.Ephemeral) !== 0;

function stateOf(action: 'view' | 'share'): string {
  return encodeState(action, harbour) ?? '';
}

const sharingIn = (message: DiscordMessage) =>
  buttonsOf(message).filter((button) => 'custom_id' in button && button.custom_id.startsWith('s|'));

describe('an answer to a command', () => {
  it('is a new message that only the asker sees, and may be shared', () => {
    const { first, followUps } = respondToCommand(desk, harbour, 'asker');
    expect(first.type).toBe(newMessage);
    expect(textOf(first.data)).toContain('the harbour is closed');
    expect([isPrivate(first.data), sharingIn(first.data).length, followUps.length]).toEqual([true, 1, 0]);
  });

  it('is seen by everyone where that was asked, and then offers no sharing', () => {
    const { first } = respondToCommand(desk, harbour, 'everyone');
    expect([isPrivate(first.data), sharingIn(first.data).length]).toEqual([false, 0]);
    expect(first.data.flags & MessageFlags.IsComponentsV2).not.toBe(0);
  });

  it.each(['asker', 'everyone'] as const)('goes on in messages for the same eyes: %s', (audience) => {
    const { first, followUps } = respondToCommand(desk, words, audience);
    expect(followUps.length).toBeGreaterThan(1);
    expect([first.data, ...followUps].map(isPrivate)).toEqual(
      Array.from({ length: followUps.length + 1 }, () => audience === 'asker'),
    );
    expect(followUps.map(textOf).join(' ')).toContain('word-20');
  });

  it('begins at the page that is asked for', () => {
    const [second] = respondToCommand(desk, words, 'asker').followUps;
    const { first } = respondToCommand(desk, { ...words, page: 2 }, 'asker');
    const wordsIn = (message: DiscordMessage | undefined) =>
      message ? textOf(message).match(/word-\d+/g) : null;
    expect(wordsIn(first.data)).toEqual(wordsIn(second));
  });
});

describe('a button', () => {
  it('changes its message, for the same eyes', () => {
    const own = respondToButton(desk, stateOf('view'), 'asker').first;
    expect([own.type, isPrivate(own.data), sharingIn(own.data).length]).toEqual([changedMessage, true, 1]);
    const shared = respondToButton(desk, stateOf('view'), 'everyone').first;
    expect([shared.type, isPrivate(shared.data), sharingIn(shared.data).length]).toEqual([
      changedMessage,
      false,
      0,
    ]);
  });

  it('that shares posts a new message for everyone, which is not shared again', () => {
    for (const audience of ['asker', 'everyone'] as const) {
      const { first } = respondToButton(desk, stateOf('share'), audience);
      expect([first.type, isPrivate(first.data), sharingIn(first.data).length]).toEqual([
        newMessage,
        false,
        0,
      ]);
    }
  });

  it('that is none of ours asks to ask again', () => {
    expect(() => respondToButton(desk, 'x|who-said|1', 'asker')).toThrow(
      new MisuseError('This button is from an older version of this bot; please ask again.'),
    );
  });
});

describe('a notice', () => {
  it('is one sentence that only the asker sees', () => {
    const { type, data } = respondWithNotice('The option quote is *empty*.');
    expect(type).toBe(newMessage);
    expect(isPrivate(data)).toBe(true);
    expect(textOf(data)).toBe('The option quote is \\*empty\\*.');
  });

  it('that apologises has the reference under which the log tells more', () => {
    expect(apology('1a2b3c4d')).toMatch(/^Sorry, .+ 1a2b3c4d\.$/);
  });
});
