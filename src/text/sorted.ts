/**
 * How many items `hold`, in a list where those that do stand before all that do not; by halving, in
 * logarithmic time. It is the index of the first that does not.
 */
export function countLeading<Item>(items: readonly Item[], hold: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && hold(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
