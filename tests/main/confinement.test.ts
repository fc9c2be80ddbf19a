import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { confinedTo } from '../../src/confine.ts';
import { Program } from './program.ts';

const denied = 'ERR_ACCESS_DENIED';

/** Tells what comes of each attempt in a confined process, by name: "done", or the code of the error. */
const probe = `
const { readFileSync, writeFileSync, renameSync, rmSync } = await import('node:fs');
const { spawnSync } = await import('node:child_process');
const { Session } = await import('node:inspector');
const { open } = await import('node:fs/promises');
const { Worker } = await import('node:worker_threads');
const [library, state, outside, project] = JSON.parse(process.env.FOLDERS);
const outcomes = {};
const attempt = async (name, act) => {
  if (!process.permission) return;
  outcomes[name] = await Promise.resolve().then(act).then(() => 'done', (error) => error.code ?? String(error));
};
const replace = async (folder) => {
  const file = await open(folder + '/.new.part', 'w');
  await file.writeFile('{}');
  await file.sync();
  await file.close();
  renameSync(folder + '/.new.part', folder + '/new');
  rmSync(folder + '/new');
};
await attempt('readProject', () => readFileSync(project + '/package.json'));
await attempt('readLibrary', () => readFileSync(library + '/harbour-wall.json'));
await attempt('replaceInLibrary', () => replace(library));
await attempt('replaceInState', () => replace(state));
await attempt('readOutside', () => readFileSync(outside + '/letter.txt'));
await attempt('readSystem', () => readFileSync('/etc/passwd'));
await attempt('writeProject', () => writeFileSync(project + '/src/planted.ts', ''));
await attempt('writeOutside', () => writeFileSync(outside + '/planted', ''));
await attempt('spawn', () => { const { error } = spawnSync(process.execPath, ['-v']); if (error) throw error; });
await attempt('inspect', () => new Session().connect());
const inThread = "process.getBuiltinModule('node:fs').readFileSync('/etc/passwd')";
await attempt('readInThread', () => new Promise((resolve, reject) => {
  new Worker(inThread, { eval: true }).on('error', reject).on('exit', resolve);
}));
if (process.permission) process.stderr.write('probe ' + JSON.stringify(outcomes) + '\\n');
`;

const project = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

type Outcomes = Readonly<Record<string, string>>;

function outcomesIn(output: string): Outcomes[] {
  return [...output.matchAll(/^probe (.*)$/gm)].map(([, json]) => JSON.parse(json ?? ''));
}

function someFolders() {
  const library = folderWith({ 'harbour-wall.json': harbourDocument(), 'probe.mjs': probe });
  const state = join(folderWith({}), 'state');
  const outside = folderWith({ 'letter.txt': 'private' });
  const env = {
    ON_RECORD_LIBRARY: library,
    ON_RECORD_STATE: state,
    FOLDERS: JSON.stringify([library, state, outside, project]),
  };
  return { library, state, env };
}

const allowed = ['readProject', 'readLibrary', 'replaceInLibrary', 'replaceInState'];
const forbidden = [
  'readOutside',
  'readSystem',
  'writeProject',
  'writeOutside',
  'spawn',
  'inspect',
  'readInThread',
];

const confined = Object.fromEntries([
  ...allowed.map((name) => [name, 'done']),
  ...forbidden.map((name) => [name, denied]),
]);

describe('the program that npm start starts', () => {
  it('reads the project and its folders, writes its folders, and nothing else', async () => {
    const { library, state, env } = someFolders();
    mkdirSync(state);
    const program = new Program({ ...env, NODE_OPTIONS: `--import=${join(library, 'probe.mjs')}` });
    await program.greeting();
    program.kill('SIGTERM');
    expect(await program.exitCode()).toBe(0);
    const outcomes = outcomesIn(program.errors);
    expect(outcomes).not.toEqual([]);
    // Threads, where there are any, may do no more than the program.
    expect(outcomes).toEqual(outcomes.map(() => confined));
  });

  it('says nothing of that', async () => {
    const { env } = someFolders();
    const program = new Program(env);
    await program.greeting();
    program.kill('SIGTERM');
    await program.exitCode();
    expect(program.errors).not.toMatch(/warning/i);
  });

  it('finds its library through a symbolic link', async () => {
    const { library, env } = someFolders();
    const link = join(folderWith({}), 'library');
    symlinkSync(library, link);
    const program = new Program({ ...env, ON_RECORD_LIBRARY: link });
    expect(await program.greeting()).toContain('http://127.0.0.1');
    program.kill('SIGTERM');
    expect(await program.exitCode()).toBe(0);
    expect(program.errors).toBe('');
  });

  it('reads .env in the folder where it is started', async () => {
    const { env } = someFolders();
    const program = new Program(env, undefined, { '.env': 'HEALTH_PORT=none' });
    expect(await program.exitCode()).toBe(78);
    expect(program.errors).toContain('HEALTH_PORT');
  });
});

it('what it may do is the same where its folder for itself is not made yet', () => {
  const { library, state, env } = someFolders();
  const options = confinedTo({ libraryFolder: library, stateFolder: state });
  const makeFolder = `(await import('node:fs')).mkdirSync(${JSON.stringify(state)});`;
  const output = execFileSync(
    process.execPath,
    [
      ...options,
      '--input-type=module',
      '--eval',
      `${makeFolder}${probe.replaceAll('process.stderr', 'process.stdout')}`,
    ],
    { env, encoding: 'utf8' },
  );
  expect(outcomesIn(output)).toEqual([confined]);
});
