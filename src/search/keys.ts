import { createHash } from 'node:crypto';

const LENGTH = 7;

/** A short name for a document that fits into buttons and stays the same as long as the document's id. */
export function documentKey(id: string): string {
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return Number.parseInt(digest, 16).toString(36).slice(-LENGTH).padStart(LENGTH, '0');
}
