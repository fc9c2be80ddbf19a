import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

type Case = [path: string, code: string];

const root = resolve(import.meta.dirname, '../..');
const biome = resolve(root, 'node_modules/@biomejs/biome/bin/biome');

const wire: Case[] = [
  ['src/discord/reply.ts', 'interaction.reply({});'],
  ['src/discord/defer.ts', 'this.interaction.deferReply();'],
  ['src/discord/post.ts', 'interaction.client.rest.post(route);'],
  ['src/discord/new-rest.ts', 'new REST({});'],
  ['src/search/fetch.ts', "fetch('https://example.org');"],
  ['src/preview/undici.ts', "import { request } from 'undici';"],
  ['src/preview/https.ts', "import { request } from 'node:https';"],
];

const wayIn: Case[] = [
  ['src/discord/on.ts', 'client.on(Events.InteractionCreate, act);'],
  ['src/discord/once.ts', "client.once('interactionCreate', act);"],
];

const escaper: Case[] = [
  ['src/discord/content.ts', "const data = { content: 'text' };"],
  ['src/render/discord/part.ts', 'const part = { type: ComponentType.TextDisplay, content };'],
  ['commands/content.ts', "const data = { content: 'text' };"],
  ['src/discord/escape.ts', "import { escapeMarkdown } from 'discord.js';"],
];

const store: Case[] = [
  ['src/library/write.ts', "import { writeFile } from 'node:fs/promises';"],
  ['src/library/remove.ts', "import { readFileSync, rmSync as drop } from 'node:fs';"],
  ['src/terminal/all.ts', "import * as fs from 'node:fs';"],
  ['src/terminal/default.ts', "import fs from 'fs';"],
];

const allowed: Case[] = [
  ['src/discord/rest/new-rest.ts', 'new REST({});'],
  ['src/discord/rest-post.ts', 'rest.post(route);'],
  ['src/discord/parts.ts', 'const { rest } = parts; parts.rest;'],
  ['src/storage/write.ts', "import { writeFile } from 'node:fs/promises';"],
  ['src/library/list.ts', "import { readdirSync } from 'node:fs';"],
  ['src/extract/found.ts', 'const found = { content };'],
  ['src/render/discord/message.ts', "const data = { content: 'text' };"],
];

let folder: string;
let told: string[];

/** All at once: lint takes most of its time to start. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-lint-'));
  cpSync(join(root, 'lint'), join(folder, 'lint'), { recursive: true });
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [path, code] of [wire, wayIn, escaper, store, allowed].flat()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const options = ['--reporter=github', '--vcs-enabled=false', '--only=plugin', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, 'src', 'commands'], {
    cwd: folder,
    encoding: 'utf8',
  });
  told = stdout.split('\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What the rules of the folder `lint` say to the code in a file. */
function complaints(path: string): string[] {
  return told
    .filter((line) => line.includes(`/${path},`))
    .flatMap((line) => line.match(/Only [\w/.-]+/g) ?? []);
}

it.each(wire)('nobody goes around the one wire to Discord: %s with %s', (path) => {
  expect(complaints(path)).toContain('Only src/discord/rest');
});

it.each(wayIn)('nobody goes around the one way in: %s with %s', (path) => {
  expect(complaints(path)).toContain('Only the');
});

it.each(escaper)('nobody goes around the one escaper: %s with %s', (path) => {
  expect(complaints(path)).toContain('Only src/render/discord/message.ts');
});

it.each(store)('nobody goes around the one store: %s with %s', (path) => {
  expect(complaints(path)).toContain('Only src/storage');
});

it.each(allowed)('nothing is said to %s with %s', (path) => {
  expect(complaints(path)).toEqual([]);
});
