import { inspect } from 'node:util';
import { z } from 'zod';
import { MisuseError } from '#command/misuse.ts';
import { extract } from '#extract/extract.ts';
import { listExtraction } from '#extract/listing.ts';
import { status } from './guard.ts';
import { readLines } from './lines.ts';
import { type Streams, write } from './output.ts';

/** In UTF-16 units; no article is that long. */
const longestLine = 20_000_000;

const articleSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * Reads an article from each line of the input, `{"id", "text"}`, and prints what was extracted as a line
 * of JSON, in order. A line that cannot be read is told by its number, and the others are read all the
 * same. Gives the exit status: 0 all were read, 1 one was not, 70 a bug.
 */
export async function extractLines({ stdin, stdout, stderr }: Streams): Promise<number> {
  let [number, outcome]: [number, number] = [0, status.right];
  for await (const read of readLines(stdin, longestLine)) {
    number++;
    // Trimming takes away a byte order mark, too.
    const line = read.trim();
    if (line === '') continue;
    try {
      if (!(await write(stdout, extractLine(line)))) return outcome;
    } catch (error) {
      const isBad = error instanceof BadLine;
      if (error instanceof MisuseError) throw error;
      outcome = Math.max(outcome, isBad ? status.wrong : status.broken);
      await write(stderr, `Line ${number} ${isBad ? error.message : `met a bug: ${inspect(error)}`}\n`);
    }
  }
  return outcome;
}

/** The message ends a sentence that begins with the line. */
class BadLine extends Error {}

function extractLine(line: string): string {
  if (line.length > longestLine)
    throw new BadLine(`is longer than ${longestLine / 1_000_000} million characters.`);
  const { id, text } = readArticleLine(line);
  return `${JSON.stringify({ id, ...listExtraction(text, extract(text)) })}\n`;
}

function readArticleLine(line: string) {
  const { data, error } = articleSchema.safeParse(parseJson(line));
  if (data) return data;
  const [issue] = error.issues;
  const field = issue?.path.join('.') || 'line';
  throw new BadLine(`is no article: ${field}: ${issue?.message}.`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw new BadLine('is not JSON.');
    throw error;
  }
}
