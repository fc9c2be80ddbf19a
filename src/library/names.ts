import type { Fault } from '#model/library.ts';

type Named = { file: string; id: string };

/**
 * Checks that each file is named after its document, which also keeps ids unique in a folder. Where
 * two files claim one id, or names that differ by case alone, the rightly named one stays good, and the
 * fault of the other names both.
 */
export function checkNames(files: readonly Named[]): Fault[] {
  return files.filter(({ file, id }) => file !== `${id}.json`).flatMap((wrong) => faultsOf(wrong, files));
}

function faultsOf({ file, id }: Named, files: readonly Named[]): Fault[] {
  const others = files.filter((other) => other.file !== file);
  const sameId = others.filter((other) => other.id === id);
  const twins = others.filter((other) => other.file.toLowerCase() === file.toLowerCase());
  return [
    `must be the file's name without .json: expected the file ${id}.json`,
    ...sameId.map((other) => `is also the id in ${other.file}`),
    ...twins.map((other) => `stands in a file whose name differs from ${other.file} by case alone`),
  ].map((problem) => ({ file, field: 'id', problem }));
}
