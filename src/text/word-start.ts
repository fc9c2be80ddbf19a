/**
 * Where the first word begins behind an offset, which may lie in the middle of one: UTF-16 units. The text's
 * own ends where the offset is at them or beyond, and `latest` where no word begins before that.
 */
export function wordStartBehind(text: string, offset: number, latest: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  const space = text.indexOf(' ', offset);
  return space === -1 || space >= latest ? latest : space + 1;
}
