import type { Utterance } from '#model/answer.ts';
import type { QuotationEntry } from '#search/holdings.ts';
import { mayBeCalled, outletName } from '#text/outlet-names.ts';
import { outletOf } from './attribution.ts';
import { isCopied } from './copied-text.ts';

/** A report that states an outlet, with the names by which that may be called: as it is written, then the document's own. */
type Stated = { entry: QuotationEntry; names: readonly [string, ...string[]] };

/**
 * How many sources some reports of the same words state, and the outlet that they agree on. Only outlets
 * count, since the other places where words are said are open to all. A report that states none adds no
 * source, nor does one whose outlet may be that of another, or whose text is a copy of another's.
 */
export function originsOf(reports: readonly QuotationEntry[]): Pick<Utterance, 'origins' | 'to'> {
  const stated = reports.flatMap((entry) => statedBy(entry) ?? []);
  return { origins: Math.max(1, countOrigins(stated)), to: agreedOutlet(stated) };
}

/** "The Gazette" in the Harbour Gazette is the Harbour Gazette itself. */
function statedBy(entry: QuotationEntry): Stated | null {
  const { holding, quotation } = entry;
  const { publisher } = holding.document;
  const outlet = outletOf(holding, quotation.to);
  if (outlet === null) return null;
  return { entry, names: publisher && mayBeCalled(publisher, outlet) ? [outlet, publisher] : [outlet] };
}

/** A short name comes after all long ones: it joins one of them, and never joins two of them with each other. */
function countOrigins(stated: readonly Stated[]): number {
  const origins: Stated[][] = [];
  for (const report of stated.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const known = origins.find((members) => members.some((member) => mayBeOne(member, report)));
    if (known) known.push(report);
    else origins.push([report]);
  }
  return origins.length;
}

function lengthOf({ names }: Stated): number {
  return Math.max(...names.map((name) => outletName(name).length));
}

function mayBeOne(one: Stated, other: Stated): boolean {
  return (
    one.names.some((a) => other.names.some((b) => mayBeCalled(a, b) || mayBeCalled(b, a))) ||
    isCopied(one.entry, other.entry, [...one.names, ...other.names])
  );
}

/** A name that all give who state an outlet; names that are only alike may be those of two. */
function agreedOutlet(stated: readonly Stated[]): string | null {
  const shared = stated[0]?.names.find((name) =>
    stated.every(({ names }) => names.some((other) => outletName(other) === outletName(name))),
  );
  return shared ?? null;
}
