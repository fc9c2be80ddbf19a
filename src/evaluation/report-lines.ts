import type { Measure } from './measures.ts';

/** As in " 71.7". */
export const percent = (part: number): string => (100 * part).toFixed(1).padStart(5);

/** As in " 71.7  60.1  65.4": precision, recall, F1. */
export const triple = ({ precision, recall, f1 }: Measure): string =>
  [precision, recall, f1].map(percent).join(' ');

/** How many errors there are of each kind, one line each. */
export function countErrors<Kind extends string>(
  kinds: readonly Kind[],
  errors: readonly { error: Kind }[],
): string[] {
  return kinds.map((kind) => {
    const number = errors.filter(({ error }) => error === kind).length;
    return `  ${kind.padEnd(38)} ${String(number).padStart(5)}`;
  });
}
