/** Which ids came lately: true for one that is new; the oldest are forgotten so that `most` are kept. */
export function createRecent(most: number): (id: string) => boolean {
  const known = new Set<string>();
  return (id) => {
    if (known.has(id)) return false;
    known.add(id);
    if (known.size > most) {
      for (const oldest of known) {
        known.delete(oldest);
        break;
      }
    }
    return true;
  };
}
