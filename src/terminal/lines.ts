import { MisuseError } from '#command/misuse.ts';
import { codeOf, type Input } from './output.ts';

/**
 * The lines of a UTF-8 text as they come in; only line feeds part them. Of a longer line than `longest`
 * UTF-16 units just so much is kept that it still is. Throws a MisuseError where the input cannot be read.
 */
export async function* readLines(input: Input, longest: number): AsyncGenerator<string> {
  let line = '';
  for await (const chunk of readChunks(input)) {
    const [end = '', ...begun] = chunk.split('\n');
    line += end;
    for (const next of begun) {
      yield line;
      line = next;
    }
    if (line.length > longest) line = line.slice(0, longest + 1);
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
