export const zipArchive = 'a ZIP archive or a Word document';
/** Encrypted documents of today have the same form. */
export const oldDocument = 'an old or an encrypted Word document';

const signatures: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', zipArchive],
  ['{\\rtf', 'a Rich Text file'],
  ['\u00d0\u00cf\u0011\u00e0', oldDocument],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u007fELF', 'a program'],
];

/** What a file is by its first bytes, "a PDF file", where that is no text; null otherwise. */
export function startsAs(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([known]) => start.startsWith(known))?.[1] ?? null;
}
