import { cleanText } from '#command/check.ts';
import type { SourceReader } from '#formats/open-reader.ts';
import { FormatRefusal } from '#formats/source-text.ts';
import { checkExcerpts } from '#library/excerpts.ts';
import { listParties } from '#library/parties.ts';
import { type Mismatch, verifyHash, verifyText } from '#library/verify.ts';
import type { Document } from '#model/document.ts';
import type { Library } from '#model/library.ts';
import { FileRefusal } from '#storage/files.ts';
import { count } from '#text/counting.ts';
import { splitWords } from '#text/words.ts';
import { locateSources } from './locate-sources.ts';
import { readSource } from './read-source.ts';

/**
 * Holds every document against its file in the folder of sources. The report has a line for each
 * document, mismatch and fault of the library, and a line that sums them up.
 */
export async function reportVerification(
  { documents, faults }: Library,
  sources: string,
  reader: SourceReader,
): Promise<{ text: string; right: boolean }> {
  const locate = locateSources(sources);
  const verified: { document: Document; mismatches: Mismatch[] }[] = [];
  for (const document of documents) {
    verified.push({ document, mismatches: await verify(document, locate, reader) });
  }
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

async function verify(
  document: Document,
  locate: (document: Document) => string,
  reader: SourceReader,
): Promise<Mismatch[]> {
  const mismatches = checkExcerpts(document);
  try {
    const { sha256, text, title, byline, publisher, date } = await readSource(locate(document), reader);
    mismatches.push(...verifyHash(document, sha256));
    mismatches.push(...verifyText(document, { text, stated: [title, byline, publisher, date] }));
  } catch (error) {
    if (!(error instanceof FileRefusal || error instanceof FormatRefusal)) throw error;
    mismatches.push({ where: document.source.file, paragraph: null, problem: error.message });
  }
  return mismatches;
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
