import { inflateRawSync } from 'node:zlib';
import { FormatRefusal } from './source-text.ts';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 65_535;
const stored = 0;
const deflated = 8;

/** Documents hold a few dozen parts. */
const mostEntries = 5000;

export type ZipEntry = { name: string; method: number; packed: number; unpacked: number; offset: number };

/** The entries that a ZIP archive's directory lists. Throws `FormatRefusal` where there is no sound directory. */
export function listEntries(archive: Buffer): ZipEntry[] {
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > mostEntries) throw new FormatRefusal('is an archive of too many parts');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + entryLength > archive.length || archive.readUInt32LE(at) !== entrySignature) throw damaged();
    const nameEnd = at + entryLength + archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + entryLength, nameEnd),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** How many bytes an entry really holds, at most `limit`: what it says of itself may be false. */
export function unpackedLength(archive: Buffer, entry: ZipEntry, limit: number): number {
  const { offset, method, packed } = entry;
  if (offset + localLength > archive.length || archive.readUInt32LE(offset) !== localSignature)
    throw damaged();
  const start = offset + localLength + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const content = archive.subarray(start, start + packed);
  if (method === stored) return content.length;
  if (method !== deflated) throw new FormatRefusal('is packed in a way that is not read');
  try {
    return inflateRawSync(content, { maxOutputLength: limit }).length;
  } catch (error) {
    if (error instanceof RangeError) return limit;
    throw damaged();
  }
}

function findEnd(archive: Buffer): number {
  const lowest = Math.max(0, archive.length - endLength - longestComment);
  for (let at = archive.length - endLength; at >= lowest; at--) {
    if (archive.readUInt32LE(at) === endSignature) return at;
  }
  throw damaged();
}

const damaged = () => new FormatRefusal('is damaged, or no Word document');
