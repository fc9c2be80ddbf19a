import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAdd } from '#terminal/run-add.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

/** A folder of sources and a folder for the library, which is not there yet. */
export function addingWorld(sources: Readonly<Record<string, string | Uint8Array>>) {
  const folder = folderWith({});
  const [sourceFolder, library] = [join(folder, 'sources'), join(folder, 'library')];
  mkdirSync(sourceFolder);
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(sourceFolder, name), content);
  for (const [name, content] of Object.entries(sources)) write(name, content);
  return {
    library,
    sources: sourceFolder,
    write,
    /** Runs `add` on all sources, or on these. */
    add: (...argv: string[]) => add([...(argv.length > 0 ? argv : [sourceFolder]), '--library', library]),
    /** Every file of the library with its content. */
    files: () =>
      Object.fromEntries(
        readdirSync(library).map((name) => [name, readFileSync(join(library, name), 'utf8')]),
      ),
  };
}

/** Runs `add` and tells what it wrote; the outcomes are the first words of the lines of its table. */
export async function add(
  argv: string[],
  { streams = fakeStreams(), signal = new AbortController().signal } = {},
) {
  const status = await runAdd({ argv, env: {}, stdout: streams.stdout, stderr: streams.stderr, signal });
  const stdout = streams.text.stdout();
  const outcomes = stdout.split('\n').flatMap((row) => /^(.{1,11}?) {2,}/.exec(row)?.[1] ?? []);
  return { status, stdout, stderr: streams.text.stderr(), outcomes };
}
