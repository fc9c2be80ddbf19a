import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const biome = resolve(root, 'node_modules/@biomejs/biome/bin/biome');

/** What the rules of the folder `lint` say to code in a file of that path. */
function complaints(path: string, code: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, 'lint'), join(folder, 'lint'), { recursive: true });
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), code);
  const args = [biome, 'lint', '--reporter=github', '--vcs-enabled=false', '--only=plugin', path];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return stdout.match(/Only [\w/.-]+/g) ?? [];
}

describe('lint keeps everybody from going around', () => {
  it.each([
    ['src/discord/card.ts', 'interaction.reply({});', 'Only src/discord/rest'],
    ['src/discord/card.ts', 'this.interaction.deferReply();', 'Only src/discord/rest'],
    ['src/discord/card.ts', 'interaction.client.rest.post(route);', 'Only src/discord/rest'],
    ['src/discord/card.ts', 'new REST({});', 'Only src/discord/rest'],
    ['src/search/card.ts', "fetch('https://example.org');", 'Only src/discord/rest'],
    ['src/preview/card.ts', "import { request } from 'undici';", 'Only src/discord/rest'],
    ['src/preview/card.ts', "import { request } from 'node:https';", 'Only src/discord/rest'],
  ])('the one wire to Discord: %s with %s', (path, code, complaint) => {
    expect(complaints(path, code)).toContain(complaint);
  });

  it.each(['client.on(Events.InteractionCreate, act);', "client.once('interactionCreate', act);"])(
    'the one way in: %s',
    (code) => {
      expect(complaints('src/discord/card.ts', code)).toContain('Only the');
    },
  );

  it.each([
    ['src/discord/card.ts', "const data = { content: 'text' };"],
    ['src/render/discord/card.ts', 'const part = { type: ComponentType.TextDisplay, content };'],
    ['commands/card.ts', "const data = { content: 'text' };"],
    ['src/discord/card.ts', "import { escapeMarkdown } from 'discord.js';"],
  ])('the one escaper: %s with %s', (path, code) => {
    expect(complaints(path, code)).toContain('Only src/render/discord/message.ts');
  });

  it.each([
    ['src/library/card.ts', "import { writeFile } from 'node:fs/promises';"],
    ['src/library/card.ts', "import { readFileSync, rmSync as drop } from 'node:fs';"],
    ['src/terminal/card.ts', "import * as fs from 'node:fs';"],
    ['src/terminal/card.ts', "import fs from 'fs';"],
  ])('the one store: %s with %s', (path, code) => {
    expect(complaints(path, code)).toContain('Only src/storage');
  });
});

describe('lint lets through', () => {
  it.each([
    ['src/discord/rest/card.ts', 'new REST({});'],
    ['src/discord/card.ts', 'rest.post(route);'],
    ['src/discord/card.ts', 'const { rest } = parts; parts.rest;'],
    ['src/storage/card.ts', "import { writeFile } from 'node:fs/promises';"],
    ['src/library/card.ts', "import { readdirSync } from 'node:fs';"],
    ['src/extract/card.ts', 'const found = { content };'],
    ['src/render/discord/message.ts', "const data = { content: 'text' };"],
  ])('%s with %s', (path, code) => {
    expect(complaints(path, code)).toEqual([]);
  });
});
