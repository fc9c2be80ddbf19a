/** A question that cannot be answered as it was put; its message is one sentence to show the asker. */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';
}
