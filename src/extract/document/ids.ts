import { foldForm } from '#text/words.ts';

/** Lower-case letters, digits and hyphens that recall a text, of at most `longest` units; may be empty. */
export function slugOf(text: string, longest: number): string {
  const words =
    foldForm(text)
      .replaceAll("'", '')
      .match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}

/** The slug itself, or with the first number from 2 on that makes it new. */
function makeUnique(slug: string, longest: number, isTaken: (id: string) => boolean): string {
  let number = 1;
  while (isTaken(numbered(slug, longest, number))) number++;
  return numbered(slug, longest, number);
}

/**
 * Gives each slug an id of its own within one document. It remembers how far the numbers of a slug have
 * come, since thousands of names may share one: all that are written in other letters do.
 */
export function createIds(longest: number): (slug: string) => string {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return (slug) => {
    let number = (numbers.get(slug) ?? 0) + 1;
    while (taken.has(numbered(slug, longest, number))) number++;
    const id = numbered(slug, longest, number);
    numbers.set(slug, number);
    taken.add(id);
    return id;
  };
}

function numbered(slug: string, longest: number, number: number): string {
  const ending = number === 1 ? '' : `-${number}`;
  return `${slug.slice(0, longest - ending.length).replace(/-$/, '')}${ending}`;
}

const longestDocumentId = 60;
const untitled = 'document';
/** Names that Windows keeps for devices, whatever stands behind the full stop. */
const devices = new Set(['con', 'prn', 'aux', 'nul']);

/** A readable id for a document of this title that is not taken yet. */
export function documentIdFor(title: string, isTaken: (id: string) => boolean): string {
  const slug = slugOf(title, longestDocumentId) || untitled;
  const isDevice = devices.has(slug) || /^(?:com|lpt)\d$/.test(slug);
  return makeUnique(isDevice ? `${untitled}-${slug}` : slug, longestDocumentId, isTaken);
}
