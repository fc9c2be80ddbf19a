import { once } from 'node:events';
import { type Client, type ClientApplication, Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outlineOf } from '#command/outline.ts';
import { createClient } from '#discord/client.ts';
import { publishCommands } from '#discord/publish.ts';
import { createWire } from '#discord/rest/wire.ts';
import { createMeter } from '#health/meter.ts';
import { botToken, guildId } from '#tests/doubles/discord/identity.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { commandWith } from './fakes.ts';

const figures = commandWith({ topic: { required: true }, source: {} }, 'figures');
const help = commandWith({}, 'help');
const check = { ...commandWith({ text: {} }, 'check'), messageAction: 'Check quotes' };

let stub: DiscordStub;
let client: Client;
let application: ClientApplication;

beforeEach(async () => {
  stub = await startStub();
  client = createClient({ wire: createWire({ meter: createMeter() }), api: stub.api, ws: {} });
  const ready = once(client, Events.ClientReady);
  await client.login(botToken);
  await ready;
  if (!client.application) throw new Error('Not logged in');
  application = client.application;
});

afterEach(async () => {
  expect(stub.rest.faults).toEqual([]);
  await client.destroy();
  await stub.stop();
});

function published(scope: string | null): string[] {
  return stub.rest
    .commands(scope)
    .list()
    .map(({ name }) => name);
}

describe.each([
  ['everywhere', null],
  ['to one server', guildId],
])('publishing commands %s', (_, scope) => {
  const publish = (...commands: (typeof help)[]) =>
    publishCommands(application, scope, commands.map(outlineOf));

  it('creates them on the first start', async () => {
    expect(await publish(figures, help)).toEqual({ created: ['figures', 'help'], edited: [], deleted: [] });
    expect(published(scope)).toEqual(['figures', 'help']);
  });

  it('writes nothing on a second start', async () => {
    await publish(figures, help);
    const before = stub.rest.writes().length;
    expect(await publish(figures, help)).toEqual({ created: [], edited: [], deleted: [] });
    expect(stub.rest.writes()).toHaveLength(before);
  });

  it.each([
    [
      'another description',
      commandWith({ topic: { required: true }, source: {} }, 'figures', 'Finds numbers'),
    ],
    ['a longer text', commandWith({ topic: { required: true, maxLength: 300 }, source: {} }, 'figures')],
    ['one option less', commandWith({ topic: { required: true } }, 'figures')],
    ['another order', commandWith({ source: {}, topic: {} }, 'figures')],
  ])('writes the one command that has %s, and no other', async (_change, changed) => {
    await publish(figures, help);
    const before = stub.rest.writes().length;
    expect(await publish(changed, help)).toEqual({ created: [], edited: ['figures'], deleted: [] });
    expect(stub.rest.writes()).toHaveLength(before + 1);
    expect(await publish(changed, help)).toEqual({ created: [], edited: [], deleted: [] });
  });

  it('takes away a command that is no more', async () => {
    await publish(figures, help);
    expect(await publish(help)).toEqual({ created: [], edited: [], deleted: ['figures'] });
    expect(published(scope)).toEqual(['help']);
  });

  it('publishes a message command beside its slash command, and writes nothing on a second start', async () => {
    expect(await publish(check)).toEqual({ created: ['check', 'Check quotes'], edited: [], deleted: [] });
    const before = stub.rest.writes().length;
    expect(await publish(check)).toEqual({ created: [], edited: [], deleted: [] });
    expect(stub.rest.writes()).toHaveLength(before);
  });

  it('lets a slash and a message command have one name', async () => {
    const both = { ...check, messageAction: 'check' };
    expect(await publish(both)).toEqual({ created: ['check', 'check'], edited: [], deleted: [] });
    expect(await publish(both)).toEqual({ created: [], edited: [], deleted: [] });
    expect(await publish({ ...both, messageAction: null })).toMatchObject({ deleted: ['check'] });
    expect(
      stub.rest
        .commands(scope)
        .list()
        .map(({ type }) => type),
    ).toEqual([1]);
  });

  it('takes a message command away under its old name', async () => {
    await publish(check);
    const renamed = { ...check, messageAction: 'Check this text' };
    expect(await publish(renamed)).toEqual({
      created: ['Check this text'],
      edited: [],
      deleted: ['Check quotes'],
    });
  });

  it('leaves alone what is neither a slash nor a message command', async () => {
    stub.rest.commands(scope).create({ name: 'launch', type: 4 }, scope);
    stub.rest.commands(scope).create({ name: 'Look up', type: 2 }, scope);
    await publish(help);
    expect(published(scope)).toEqual(['launch', 'Look up', 'help']);
  });
});

it('a message command that could be used elsewhere before is written anew, once', async () => {
  stub.rest.commands(null).create({ name: 'Check quotes', type: 3, contexts: [0] }, null);
  const publish = () => publishCommands(application, null, [outlineOf(check)]);
  expect(await publish()).toEqual({ created: ['check'], edited: ['Check quotes'], deleted: [] });
  expect(await publish()).toEqual({ created: [], edited: [], deleted: [] });
});

describe('publishing commands', () => {
  it('tells what Discord answers when the server is not the bot’s', async () => {
    await expect(publishCommands(application, '999999999999999999', [outlineOf(help)])).rejects.toMatchObject(
      {
        code: 50_001,
      },
    );
  });
});
