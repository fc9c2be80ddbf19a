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
export function makeUnique(slug: string, longest: number, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `-${number}`;
    const id = `${slug.slice(0, longest - ending.length).replace(/-$/, '')}${ending}`;
    if (!isTaken(id)) return id;
  }
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
