import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { registrationOf } from '#discord/registration.ts';
import { bodyFaults } from '#tests/doubles/discord/validate.ts';
import { commandWith } from './fakes.ts';

describe('a command as Discord learns it', () => {
  it('can be used in servers, in direct messages and as a user’s own app', () => {
    expect(registrationOf(commandWith({}), 'everywhere')).toMatchObject({
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  it('leaves out where it can be used when it is for one server', () => {
    expect(Object.keys(registrationOf(commandWith({}), 'server'))).toEqual([
      'type',
      'name',
      'description',
      'options',
    ]);
  });

  it('has required options first, otherwise in their order, and `share` at the end', () => {
    const command = commandWith({ near: { required: false }, topic: { required: true }, far: {} });
    const names = registrationOf(command, 'server').options?.map(({ name }) => name);
    expect(names).toEqual(['topic', 'near', 'far', 'share']);
  });

  it('completes every text option', () => {
    const [topic, share] = registrationOf(commandWith({ topic: {} }), 'server').options ?? [];
    expect(topic).toMatchObject({ type: ApplicationCommandOptionType.String, autocomplete: true });
    expect(share).toMatchObject({ type: ApplicationCommandOptionType.Boolean, required: false });
  });

  it.each([
    [5999, 5999],
    [6000, 6000],
    [6001, 6000],
  ])('asks for at most %i characters as %i', (maxLength, asked) => {
    const [topic] = registrationOf(commandWith({ topic: { maxLength } }), 'server').options ?? [];
    expect(topic).toMatchObject({ max_length: asked });
  });

  it('is what Discord accepts', () => {
    const command = commandWith({ topic: { required: true }, source: {} });
    expect(bodyFaults('command', registrationOf(command, 'everywhere'))).toEqual([]);
  });
});
