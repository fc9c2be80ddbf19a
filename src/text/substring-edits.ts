/** The longest pattern: a bit of a number stands for each of its units. */
export const longestPattern = 32;

/**
 * Counts the typing errors that part a pattern of at most 32 units from the stretch of a text that is
 * nearest to it: letters inserted, dropped or changed. Takes a step for each unit of the text (Myers
 * 1999).
 */
export function countSubstringEdits(pattern: string): (text: string) => number {
  const places = new Map<number, number>();
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at);
    places.set(unit, (places.get(unit) ?? 0) | (1 << at));
  }
  const last = 1 << (pattern.length - 1);
  return (text) => {
    let more = -1;
    let fewer = 0;
    let edits = pattern.length;
    let fewest = edits;
    for (let at = 0; at < text.length; at++) {
      const same = places.get(text.charCodeAt(at)) ?? 0;
      const down = same | fewer;
      const across = (((same & more) + more) ^ more) | same;
      const risen = fewer | ~(across | more);
      const fallen = more & across;
      if (risen & last) edits++;
      if (fallen & last) edits--;
      if (edits < fewest) fewest = edits;
      more = (fallen << 1) | ~(down | (risen << 1));
      fewer = (risen << 1) & down;
    }
    return fewest;
  };
}
