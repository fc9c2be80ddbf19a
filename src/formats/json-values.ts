/** A text; null for any other JSON value. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The fields of an object; none for any other JSON value. */
export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
