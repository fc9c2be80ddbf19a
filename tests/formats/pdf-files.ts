import { deflateSync } from 'node:zlib';

type PlacedText = { x: number; y: number; size: number; text: string };

const winAnsi: Readonly<Record<string, string>> = { '“': '\\223', '”': '\\224', '’': '\\222' };

/** Words in lines of at most `width` characters, from `top` downwards. */
export function columnOf(text: string, top: number, width = 60): PlacedText[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => ({ x: 60, y: top - index * 14, size: 11, text: line }));
}

/** A PDF with these texts on its pages. */
export function pdfOf(pages: readonly PlacedText[][], isEncrypted = false): Buffer {
  return pdfWith(
    pages.map((texts) => texts.map(operatorsOf).join('\n')),
    isEncrypted,
  );
}

/** A PDF of which the pages are drawn by these operators. */
export function pdfWith(pages: readonly string[], isEncrypted = false): Buffer {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [index, operators] of pages.entries()) {
    const content = deflateSync(operators);
    const head = `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`;
    objects.push(
      Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream')]),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${4 + 2 * index} 0 R >>`,
    );
  }
  if (isEncrypted) {
    objects.push(`<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`);
  }
  const encrypt = isEncrypted ? `/Encrypt ${objects.length} 0 R /ID [<41> <41>]` : '';
  return assembled(objects, encrypt);
}

function assembled(objects: readonly (string | Buffer)[], trailer: string): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: string[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(`${String(length).padStart(10, '0')} 00000 n \n`);
    parts.push(part);
    length += part.length;
  }
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(table + end)]);
}

function operatorsOf({ x, y, size, text }: PlacedText): string {
  const escaped = text.replace(/[\\()]/g, '\\$&').replace(/[“”’]/g, (mark) => winAnsi[mark] ?? mark);
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}
