import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { Program, startFromShell } from './program.ts';

function addressIn(greeting: string): string {
  return /http:\/\/127\.0\.0\.1:\d+\//.exec(greeting)?.[0] ?? '';
}

async function takenPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return String(typeof address === 'object' && address ? address.port : 0);
}

describe('npm start without a token', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves a local preview, tells how to connect Discord, and ends cleanly on %s',
    async (signal) => {
      const program = new Program({});
      const greeting = await program.greeting();
      expect((await fetch(addressIn(greeting))).status).toBe(200);
      expect(greeting).toContain('DISCORD_TOKEN');
      program.kill(signal);
      expect(await program.exitCode()).toBe(0);
      expect(program.errors).toBe('');
    },
  );

  it('ends when the npm that started it is ended', async () => {
    const program = startFromShell();
    const address = addressIn(await program.greeting());
    program.kill('SIGTERM');
    await program.exitCode();
    await expect(fetch(address)).rejects.toThrow();
  });

  it('logs every fault of a document with file and field, and serves the others', async () => {
    const folder = folderWith({
      'harbour-wall.json': harbourDocument(),
      'broken.json': { ...harbourDocument(), id: 'broken', title: 7 },
    });
    const program = new Program({ ON_RECORD_LIBRARY: folder });
    await program.greeting();
    program.kill('SIGTERM');
    expect(await program.exitCode()).toBe(0);
    const [line] = program.errors.split('\n').filter((each) => each.includes('title'));
    expect(JSON.parse(line ?? '')).toMatchObject({ level: 'warn', file: 'broken.json', field: 'title' });
    expect(program.errors).not.toContain('harbour-wall.json');
  });
});

describe('npm start ends with exit code 78 and one plain sentence', () => {
  it('for every setting that is wrong, at once', async () => {
    const program = new Program({ DISCORD_TOKEN: 'two words', PREVIEW_PORT: 'http' });
    expect(await program.exitCode()).toBe(78);
    expect(program.errors).toMatch(/^DISCORD_TOKEN .+\.\nPREVIEW_PORT .+\.\n$/);
  });

  it('when the port is taken', async () => {
    const program = new Program({ PREVIEW_PORT: await takenPort() });
    expect(await program.exitCode()).toBe(78);
    expect(program.errors).toMatch(/^Port \d+ is in use[^\n]+PREVIEW_PORT[^\n]+\n$/);
  });

  it('when the port for the health is taken', async () => {
    const program = new Program({ HEALTH_PORT: await takenPort() });
    expect(await program.exitCode()).toBe(78);
    expect(program.errors).toMatch(/^Port \d+ is in use[^\n]+HEALTH_PORT[^\n]+\n$/);
  });

  it('when there is no such library', async () => {
    const program = new Program({ ON_RECORD_LIBRARY: 'nowhere' });
    expect(await program.exitCode()).toBe(78);
    expect(program.errors).toMatch(/^The library folder [^\n]+ON_RECORD_LIBRARY[^\n]+\n$/);
  });
});
