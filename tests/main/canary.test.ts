import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { botToken } from '#tests/doubles/discord/identity.ts';
import { chosenOn, command, press, typing } from '#tests/doubles/discord/interactions.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { Program } from './program.ts';

const text = 'canary-text-5d1f';
const title = 'canary-document-88c2';

/**
 * Faults of a kind that no test can bring about from outside: reading a text fails in a way that quotes it,
 * and errors like those of requests, with all that hangs on them, are left to nobody.
 */
const faults = `
const { normalize } = String.prototype;
String.prototype.normalize = function (form) {
  return this.includes('${text}') ? JSON.parse(String(this)) : normalize.call(this, form);
};
const requestError = () => Object.assign(new Error('Invalid Form Body'), {
  url: 'https://discord.example/interactions/1/interaction-token-1/callback',
  requestBody: { json: '${text}' },
  rawError: { message: '${text}' },
});
const parseError = () => { try { JSON.parse('${text}\\n    at ${text}') } catch (error) { return error } };
if (process.getBuiltinModule('node:worker_threads').isMainThread) {
  process.on('SIGUSR2', () => {
    Promise.reject(requestError());
    Promise.reject(parseError());
    Promise.reject('${text}');
  });
  process.on('SIGWINCH', () => {
    throw process.env.ENDS_WITH === 'parsing' ? parseError() : requestError();
  });
}
`;

let discord: DiscordStub;

beforeEach(async () => {
  discord = await startStub();
});

afterEach(() => discord.stop());

function startProgram(settings: Readonly<Record<string, string>> = {}): Program {
  const library = folderWith({ 'harbour-wall.json': harbourDocument({ title }), 'faults.mjs': faults });
  return new Program({
    DISCORD_TOKEN: botToken,
    DISCORD_API_URL: discord.api,
    ON_RECORD_LIBRARY: library,
    NODE_OPTIONS: `--import=${join(library, 'faults.mjs')}`,
    ...settings,
  });
}

function expectNoCanary(program: Program): void {
  for (const secret of [botToken, 'interaction-token', 'canary']) {
    expect(program.output + program.errors).not.toContain(secret);
  }
}

async function untilLogged(program: Program, words: string, times: number): Promise<void> {
  await expect.poll(() => program.errors.split(words).length - 1, { timeout: 10_000 }).toBe(times);
}

describe('neither a token nor a text stands in what the program prints', () => {
  it('when reading, answering and sending fail', async () => {
    const program = startProgram();
    await program.greeting();
    await discord.send(command('who-said', { quote: text }));
    await discord.send(typing('who-said', 'quote', text));
    await discord.send(press(`v|who-said|1|quote~${text} and more`));
    await discord.send(chosenOn({ content: `“${text}”` }, 'Check quotes'));
    const answered = await discord.send(command('source'));
    expect(JSON.stringify(answered)).toContain(title);
    program.kill('SIGUSR2');
    await untilLogged(program, 'nobody waited', 3);
    program.kill('SIGTERM');
    expect(await program.exitCode()).toBe(0);
    expect(program.errors).toContain('SyntaxError');
    expectNoCanary(program);
  });

  it.each(['parsing', 'a request'])('when a bug in %s ends it', async (kind) => {
    const program = startProgram({ ENDS_WITH: kind });
    await program.greeting();
    program.kill('SIGWINCH');
    expect(await program.exitCode()).toBe(1);
    expect(program.errors).toContain('faults.mjs');
    expectNoCanary(program);
  });

  it.each(['canary-token-91ab', 'canary token 91ab'])('when the token is none: %s', async (token) => {
    const program = startProgram({ DISCORD_TOKEN: token });
    expect(await program.exitCode()).toBe(78);
    expect(program.errors).toContain('DISCORD_TOKEN');
    expectNoCanary(program);
  });
});
