import { hashBytes } from '#storage/hash.ts';
import type { Finding } from './finding.ts';

/** What the store adds to a document; the rest of the project does not know of it. */
const field = 'checksum';

const mismatch: Finding = {
  field,
  problem:
    'does not fit the rest of the file: if you mended it by hand, take this field out, and the comma ' +
    'before it; else remove the document and add it again',
};

/** A document with a last field that tells later whether all of it is still as it was written. */
export function seal(document: object): object {
  return { ...document, [field]: checksumOf(document) };
}

/**
 * What a file holds without its checksum, and a finding where that does not fit the rest. Takes any JSON.
 * A file without a checksum, which a person wrote, is as good as one whose checksum fits; how a file is
 * laid out does not matter.
 */
export function unseal(value: unknown): { value: unknown; finding: Finding | null } {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) {
    return { value, finding: null };
  }
  const { [field]: checksum, ...rest }: { [field]?: unknown } = value;
  return { value: rest, finding: fits(checksum, rest) ? null : mismatch };
}

function fits(checksum: unknown, rest: object): boolean {
  try {
    return checksum === checksumOf(rest);
  } catch (error) {
    // So deeply nested that it cannot be told: the store has written no such file.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function checksumOf(value: object): string {
  return `sha256:${hashBytes(Buffer.from(JSON.stringify(value)))}`;
}
