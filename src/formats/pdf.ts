import { extractTextItems, getDocumentProxy } from 'unpdf';
import { linesOf } from './pdf-lines.ts';
import { paragraphsOfPages } from './pdf-paragraphs.ts';
import { withoutRunningLines } from './pdf-running-lines.ts';
import { startsAs } from './signature.ts';
import { bareText, FormatRefusal, type SourceText } from './source-text.ts';

const signature = '%PDF-';
/** Some programs write a few bytes before the signature. */
const signatureWithin = 1024;

/**
 * The paragraphs of a PDF with the page on which each begins; headers, footers and page numbers are left
 * out. Throws `FormatRefusal`.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  if (!Buffer.from(bytes.subarray(0, signatureWithin)).includes(signature))
    throw new FormatRefusal(`is ${startsAs(bytes) ?? 'something else'}, not a PDF file`);
  const { items } = await openPdf(bytes);
  const pages = withoutRunningLines(items.map(linesOf));
  const paragraphs = paragraphsOfPages(pages);
  if (paragraphs.length === 0) throw new FormatRefusal('holds no text: its pages may be scanned pictures');
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  return { ...bareText(text), pages: paragraphs.map(({ page }) => page) };
}

async function openPdf(bytes: Uint8Array): ReturnType<typeof extractTextItems> {
  try {
    return await extractTextItems(await getDocumentProxy(new Uint8Array(bytes)));
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new FormatRefusal('is encrypted: save a copy of it without a password');
    }
    throw error;
  }
}
