import { createHash } from 'node:crypto';

/** The SHA-256 of a file's bytes in 64 hexadecimal digits, as `sha256sum` prints it. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
