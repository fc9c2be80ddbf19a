/** A page from 1 that exists, whatever was asked for. */
export function clampPage(page: number, pages: number): number {
  return Math.max(1, Math.min(Math.trunc(page) || 1, pages));
}
