/** What stands in a text; or where it stops being JSON, in words that quote nothing of it. */
export type ParsedJson = { value: unknown } | { problem: string };

/** Parses JSON. A document's words belong into no log, and Node's own error would quote them. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = placeIn(text, error.message);
    return { problem: place === null ? 'is not JSON' : `is not JSON: see ${lineAndColumn(text, place)}` };
  }
}

/** In UTF-16 units; null where the message does not tell, or fits to several places. */
function placeIn(text: string, message: string): number | null {
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  if (message.startsWith('Unexpected end')) return text.length;
  const context = contextIn(message);
  const first = context === null ? -1 : text.indexOf(context.words);
  if (context === null || first === -1 || text.includes(context.words, first + 1)) return null;
  const token = text.indexOf(context.token, first);
  return token === -1 ? first : token;
}

const ellipsis = '...';

/** Such as `Unexpected token 'x', ..."  "a": x }"... is not valid JSON`. */
function contextIn(message: string): { token: string; words: string } | null {
  const [, token] = /^Unexpected token '(.[^']?)', /su.exec(message) ?? [];
  const end = message.lastIndexOf('"');
  if (token === undefined || end === -1) return null;
  const quoted = message.slice(`Unexpected token '${token}', `.length, end);
  const opened = quoted.startsWith(ellipsis) ? quoted.slice(ellipsis.length) : quoted;
  return { token, words: opened.slice(1) };
}

function lineAndColumn(text: string, place: number): string {
  const lines = text.slice(0, place).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}
