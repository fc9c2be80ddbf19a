import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A gold file cannot be used; the message is a sentence for the person who named it. */
export class GoldFileError extends Error {
  override name = 'GoldFileError';
}

/**
 * Reads a file of JSON lines, each as the schema wants it; blank lines are left out. Throws a
 * `GoldFileError` that names the first line and field at fault.
 */
export function readGoldFile<Line>(file: string, schema: z.ZodType<Line>): Line[] {
  const lines: Line[] = [];
  for (const [index, text] of readText(file).split('\n').entries()) {
    if (text.trim() !== '') lines.push(readLine(text, schema, `${file}, line ${index + 1}`));
  }
  if (lines.length === 0) throw new GoldFileError(`${file} holds no line.`);
  return lines;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new GoldFileError(`${file} cannot be read (${String(error.code)}).`);
  }
}

function readLine<Line>(text: string, schema: z.ZodType<Line>, place: string): Line {
  const parsed = schema.safeParse(parseJson(text, place));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join('.') || 'the line';
  throw new GoldFileError(`${place}: ${field}: ${issue?.message ?? 'is not sound'}.`);
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new GoldFileError(`${place}: is not JSON: ${error.message}.`);
  }
}
