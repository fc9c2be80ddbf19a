import { expect, it } from 'vitest';
import { commands } from '#commands/index.ts';
import { limits } from '#model/limits.ts';

it('knows five commands, the asking ones first', () => {
  expect(commands.map(({ name }) => name)).toEqual(['who-said', 'check', 'figures', 'source', 'help']);
});

it('describes every command and option within the limits of Discord', () => {
  for (const { name, description, options } of commands) {
    expect(name).toMatch(/^[a-z-]+$/);
    expect(name.length).toBeLessThanOrEqual(limits.name);
    expect(description.length).toBeLessThanOrEqual(limits.description);
    for (const [option, definition] of Object.entries(options)) {
      expect(option).toMatch(/^[a-z-]+$/);
      expect(option.length).toBeLessThanOrEqual(limits.name);
      expect(definition.description.length).toBeLessThanOrEqual(limits.description);
      expect(definition.maxLength).toBeLessThanOrEqual(limits.text);
    }
  }
});

it('can type every command with all of its options at their longest', () => {
  for (const { name, options } of commands) {
    const texts = Object.entries(options).map(([option, { maxLength }]) => ` ${option}: `.length + maxLength);
    const whole = texts.reduce((sum, length) => sum + length, `/${name} page: 999 share: true`.length);
    expect(whole).toBeLessThanOrEqual(limits.typed);
  }
});

it('offers nothing on messages under a name that Discord does not take, or twice', () => {
  const actions = commands.flatMap(({ messageAction }) => messageAction ?? []);
  for (const action of actions) expect(action).toMatch(/^\S(?:.{0,30}\S)?$/);
  expect(new Set(actions).size).toBe(actions.length);
});

it('asks for what is required before what is not', () => {
  for (const { options } of commands) {
    const required = Object.values(options).map((option) => option.required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  }
});
