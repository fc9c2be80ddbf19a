import type { FoundFigure, FoundQuotation, FoundStatement } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';

type Spoken = { span: Range; speaker: FoundFigure['speaker'] };

/**
 * The figures, each with the speaker of the quotation or statement in which it stands: the innermost one
 * where they lie inside each other, and nobody where only the reporter gives it. Time is that of sorting.
 */
export function giveSpeakers(
  figures: readonly FoundFigure[],
  quotations: readonly FoundQuotation[],
  statements: readonly FoundStatement[],
): FoundFigure[] {
  const spoken = [...statements, ...quotations]
    .flatMap(({ spans, speaker }) => spans.map((span): Spoken => ({ span, speaker })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const open: Spoken[] = [];
  let next = 0;
  const inOrder = [...figures].sort((a, b) => a.at.start - b.at.start);
  return inOrder.map((figure) => {
    for (let entry = spoken[next]; entry && entry.span.start <= figure.at.start; entry = spoken[++next])
      open.push(entry);
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) < figure.at.end) open.pop();
    return { ...figure, speaker: open.at(-1)?.speaker ?? null };
  });
}
