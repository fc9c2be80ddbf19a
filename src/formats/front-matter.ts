/** What stands between "---" lines at the beginning of a Markdown file, and the text after it. */
export type FrontMatter = { fields: ReadonlyMap<string, string>; text: string };

const fence = '---\n';
const closing = '\n---\n';
const longest = 20_000;

/** Reads plain "name: value" lines; lists and nested fields are passed over. */
export function readFrontMatter(markdown: string): FrontMatter {
  const end = markdown.startsWith(fence) ? markdown.slice(0, longest).indexOf(closing) : -1;
  if (end === -1) return { fields: new Map(), text: markdown };
  const fields = new Map<string, string>();
  for (const line of markdown.slice(fence.length, end).split('\n')) {
    const colon = line.indexOf(':');
    const value = unquoted(line.slice(colon + 1).trim());
    if (colon > 0 && value !== '' && !line.startsWith(' '))
      fields.set(line.slice(0, colon).toLowerCase(), value);
  }
  return { fields, text: markdown.slice(end + closing.length) };
}

function unquoted(value: string): string {
  const isQuoted = value.length > 1 && /^["']/.test(value) && value.endsWith(value[0] ?? '');
  return isQuoted ? value.slice(1, -1) : value;
}
