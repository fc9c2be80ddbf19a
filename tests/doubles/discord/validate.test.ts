import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { bodyFaults } from './validate.ts';

const quiet = { allowed_mentions: { parse: [] } };

function textDisplay(content: string) {
  return { type: ComponentType.TextDisplay, content };
}

function button(customId: string) {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'More', custom_id: customId };
}

function row(...customIds: string[]) {
  return { type: ComponentType.ActionRow, components: customIds.map(button) };
}

function layout(components: object[], more: object = {}) {
  return { type: 4, data: { flags: MessageFlags.IsComponentsV2, components, ...quiet, ...more } };
}

function texts(count: number, length = 1) {
  return Array.from({ length: count }, () => textDisplay('x'.repeat(length)));
}

function slashCommand(changes: object) {
  return { type: 1, name: 'figures', description: 'Finds figures', ...changes };
}

function option(changes: object) {
  return { type: 3, name: 'topic', description: 'A topic', ...changes };
}

function choices(count: number, length: number) {
  const choice = { name: 'n'.repeat(length), value: 'v'.repeat(length) };
  return { type: 8, data: { choices: Array.from({ length: count }, () => choice) } };
}

describe('the stub takes', () => {
  it.each([
    ['40 components', 'callback', layout(texts(40))],
    ['4,000 characters of text', 'callback', layout(texts(4, 1000))],
    ['5 buttons in a row', 'callback', layout([row('a', 'b', 'c', 'd', 'e')])],
    ['a custom_id of 100 characters', 'callback', layout([row('a'.repeat(100))])],
    ['a classic message', 'callback', { type: 4, data: { content: 'Hello', ...quiet } }],
    ['25 choices of 100 characters', 'callback', choices(25, 100)],
    ['a deferral', 'callback', { type: 5 }],
    ['a deferral for the asker alone', 'callback', { type: 5, data: { flags: MessageFlags.Ephemeral } }],
    ['a message command', 'command', { type: 3, name: 'Check quotes' }],
    ['a message command of 32 characters', 'command', { type: 3, name: 'n'.repeat(32) }],
    ['an option of 6,000 characters', 'command', slashCommand({ options: [option({ max_length: 6000 })] })],
  ] as const)('%s', (_, kind, body) => {
    expect(bodyFaults(kind, body)).toEqual([]);
  });
});

describe('the stub refuses', () => {
  it.each([
    ['41 components', 'callback', layout(texts(41))],
    ['41 components, one nested', 'callback', layout([...texts(39), row('a')])],
    ['4,001 characters of text', 'callback', layout(texts(1, 1).concat(texts(4, 1000)))],
    ['6 buttons in a row', 'callback', layout([row('a', 'b', 'c', 'd', 'e', 'f')])],
    ['a custom_id of 101 characters', 'callback', layout([row('a'.repeat(101))])],
    ['a custom_id twice', 'callback', layout([row('a'), row('a')])],
    ['a button that leads nowhere', 'callback', layout([row('')])],
    ['an empty message', 'callback', layout([])],
    ['content beside Components V2', 'callback', layout(texts(1), { content: 'Hello' })],
    ['embeds beside Components V2', 'callback', layout(texts(1), { embeds: [{ title: 'Hello' }] })],
    ['layout without its flag', 'callback', layout(texts(1), { flags: 0 })],
    ['mentions that ping', 'callback', layout(texts(1), { allowed_mentions: undefined })],
    ['26 choices', 'callback', choices(26, 100)],
    ['a choice of 101 characters', 'callback', choices(1, 101)],
    ['a choice of none', 'callback', choices(1, 0)],
    ['an upper-case name', 'command', slashCommand({ name: 'Figures' })],
    ['a command without a description', 'command', slashCommand({ description: '' })],
    ['a description of 101 characters', 'command', slashCommand({ description: 'd'.repeat(101) })],
    ['an option of 6,001 characters', 'command', slashCommand({ options: [option({ max_length: 6001 })] })],
    ['an option twice', 'command', slashCommand({ options: [option({}), option({})] })],
    [
      'a required option after an optional one',
      'command',
      slashCommand({ options: [option({}), option({ name: 'source', required: true })] }),
    ],
    [
      'autocomplete together with fixed choices',
      'command',
      slashCommand({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
    ],
    ['a message command of 33 characters', 'command', { type: 3, name: 'n'.repeat(33) }],
    ['a message command with a description', 'command', { type: 3, name: 'Check', description: 'Checks' }],
    ['a message command with options', 'command', { type: 3, name: 'Check', options: [option({})] }],
    ['a deferral with layout', 'callback', { type: 5, data: { flags: MessageFlags.IsComponentsV2 } }],
    ['a deferral with text', 'callback', { type: 5, data: { content: 'Hello' } }],
    ['a callback without a type', 'callback', { data: {} }],
  ] as const)('%s', (_, kind, body) => {
    expect(bodyFaults(kind, body)).not.toEqual([]);
  });
});
