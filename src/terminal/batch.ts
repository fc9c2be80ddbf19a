import type { Desk } from '#command/desk.ts';
import { limits } from '#model/limits.ts';
import { readLines } from './lines.ts';
import { type Input, type Output, write } from './output.ts';
import { respondInJson } from './respond.ts';

/**
 * Answers each line of the input with a line of JSON, in order, until either side has gone. Throws a
 * MisuseError where the input cannot be read.
 */
export async function runBatch(desk: Desk, input: Input, output: Output): Promise<void> {
  for await (const line of readLines(input, limits.typed)) {
    const typed = line.trim();
    if (typed !== '' && !(await write(output, respondInJson(desk, typed).text))) return;
  }
}
