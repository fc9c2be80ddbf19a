import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Command } from '#command/define.ts';
import { outlineOf } from '#command/outline.ts';
import { registrationsOf, type Scope } from '#discord/registration.ts';
import { bodyFaults } from '#tests/doubles/discord/validate.ts';
import { commandWith } from './fakes.ts';

const onMessages = { ...commandWith({ text: {} }, 'check'), messageAction: 'Check quotes' };

function slashCommand(command: Command, scope: Scope) {
  const found = registrationsOf([outlineOf(command)], scope).find(
    ({ type }) => type === ApplicationCommandType.ChatInput,
  );
  if (found?.type !== ApplicationCommandType.ChatInput) throw new Error('No slash command');
  return found;
}

describe('a command as Discord learns it', () => {
  it('can be used in servers, in direct messages and as a user’s own app', () => {
    expect(slashCommand(commandWith({}), 'everywhere')).toMatchObject({
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  it('leaves out where it can be used when it is for one server', () => {
    expect(Object.keys(slashCommand(commandWith({}), 'server'))).toEqual([
      'type',
      'name',
      'description',
      'options',
    ]);
  });

  it('has required options first, otherwise in their order, and `share` at the end', () => {
    const command = commandWith({ near: { required: false }, topic: { required: true }, far: {} });
    const names = slashCommand(command, 'server').options?.map(({ name }) => name);
    expect(names).toEqual(['topic', 'near', 'far', 'share']);
  });

  it('completes every text option that has suggestions, and no other', () => {
    const command = commandWith({ topic: {} });
    const text = { description: 'Any text', required: false, maxLength: 6000 };
    const options = slashCommand({ ...command, options: { ...command.options, text } }, 'server').options;
    const [topic, free, share] = options ?? [];
    expect(topic).toMatchObject({ type: ApplicationCommandOptionType.String, autocomplete: true });
    expect(free).toEqual({
      type: ApplicationCommandOptionType.String,
      name: 'text',
      description: 'Any text',
      required: false,
      max_length: 6000,
    });
    expect(share).toMatchObject({ type: ApplicationCommandOptionType.Boolean, required: false });
  });

  it.each([
    [5999, 5999],
    [6000, 6000],
    [6001, 6000],
  ])('asks for at most %i characters as %i', (maxLength, asked) => {
    const [topic] = slashCommand(commandWith({ topic: { maxLength } }), 'server').options ?? [];
    expect(topic).toMatchObject({ max_length: asked });
  });

  it.each(['server', 'everywhere'] as const)('is what Discord accepts (%s)', (scope) => {
    const command = commandWith({ topic: { required: true }, source: {} });
    const registrations = registrationsOf([command, onMessages].map(outlineOf), scope);
    expect(registrations).toHaveLength(3);
    expect(registrations.flatMap((each) => bodyFaults('command', each))).toEqual([]);
  });
});

describe('a command that is offered on messages', () => {
  it('is also a message command of that name, which is nothing else', () => {
    expect(registrationsOf([outlineOf(onMessages)], 'server').at(-1)).toEqual({
      type: 3,
      name: 'Check quotes',
    });
  });

  it('can be used wherever its slash command can', () => {
    expect(registrationsOf([outlineOf(onMessages)], 'everywhere').at(-1)).toEqual({
      type: 3,
      name: 'Check quotes',
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });
});
