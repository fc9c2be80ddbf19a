import { join } from 'node:path';
import { cleanText } from '#command/check.ts';
import { checkExcerpts } from '#library/excerpts.ts';
import { FileRefusal, readRegularFile } from '#library/files.ts';
import { listParties } from '#library/parties.ts';
import { type Mismatch, verifyDocument } from '#library/verify.ts';
import type { Document } from '#model/document.ts';
import type { Library } from '#model/library.ts';
import { count } from '#text/counting.ts';
import { splitWords } from '#text/words.ts';

/**
 * Holds every document against its file in the folder of sources. The report has a line for each
 * document, mismatch and fault of the library, and a line that sums them up.
 */
export function reportVerification(library: Library, sources: string): { text: string; right: boolean } {
  const { documents, faults } = library;
  const verified = documents.map((document) => ({ document, mismatches: verify(document, sources) }));
  const mismatches = verified.flatMap((each) => each.mismatches).length;
  // A library without a document would otherwise pass for a verified one.
  const right = mismatches === 0 && faults.length === 0 && documents.length > 0;
  const lines = [
    ...verified.flatMap((each) => [describe(each), ...each.mismatches.map(describeMismatch)]),
    ...faults.map(({ file, field, problem }) => `${file}: ${field}: ${problem}`),
    [
      count(documents.length, 'document'),
      count(mismatches, 'mismatch', 'mismatches'),
      `${count(faults.length, 'fault')} in the library: ${right ? 'all right' : 'not all right'}.`,
    ].join(', '),
  ];
  return { text: lines.map((line) => `${cleanText(line)}\n`).join(''), right };
}

function verify(document: Document, sources: string): Mismatch[] {
  try {
    const bytes = readRegularFile(join(sources, document.source.file));
    return [...verifyDocument(document, bytes), ...checkExcerpts(document)];
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return [{ where: document.source.file, paragraph: null, problem: error.message }];
  }
}

function describe({ document, mismatches }: { document: Document; mismatches: Mismatch[] }): string {
  const words = document.passages.reduce((sum, { text }) => sum + splitWords(text).length, 0);
  const checked = [
    'SHA-256',
    `${count(document.passages.length, 'passage')} (${count(words, 'word')})`,
    count(document.quotations.length, 'quotation'),
    count(document.figures.length, 'figure'),
    count(listParties(document).length, 'party', 'parties'),
  ].join(', ');
  return `${mismatches.length === 0 ? 'right' : 'WRONG'} ${document.id} (${document.source.file}): ${checked}`;
}

function describeMismatch({ where, paragraph, problem }: Mismatch): string {
  return `- ${where}${paragraph === null ? '' : `, paragraph ${paragraph}`}: ${problem}`;
}
