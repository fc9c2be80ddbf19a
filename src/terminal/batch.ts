import type { Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { limits } from '#model/limits.ts';
import { codeOf, type Input, type Output, write } from './output.ts';
import { respondInJson } from './respond.ts';

/**
 * Answers each line of the input with a line of JSON, in order, until either side has gone. Throws a
 * MisuseError where the input cannot be read.
 */
export async function runBatch(desk: Desk, input: Input, output: Output): Promise<void> {
  for await (const line of readLines(input)) {
    const typed = line.trim();
    if (typed !== '' && !(await write(output, respondInJson(desk, typed).text))) return;
  }
}

/**
 * The lines of a UTF-8 text; only line feeds part them. Of a line that is too long for any command
 * just so much is kept that it still is.
 */
async function* readLines(input: Input): AsyncGenerator<string> {
  let line = '';
  for await (const chunk of readChunks(input)) {
    const [end = '', ...begun] = chunk.split('\n');
    line += end;
    for (const next of begun) {
      yield line;
      line = next;
    }
    line = line.slice(0, limits.text + 1);
  }
  yield line;
}

async function* readChunks(input: Input): AsyncGenerator<string> {
  try {
    for await (const chunk of input.setEncoding('utf8')) yield String(chunk);
  } catch (error) {
    throw new MisuseError(`Standard input cannot be read (${codeOf(error) ?? error}).`);
  }
}
