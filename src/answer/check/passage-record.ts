import { attribute } from '#answer/attribution.ts';
import { passageItem } from '#answer/quote-item.ts';
import { voiceOf } from '#answer/voice.ts';
import type { Attribution, PassageItem, Range } from '#model/answer.ts';
import type { PassageEntry } from '#search/holdings.ts';

/** Most of the words must be reported speech to be called a paraphrase. */
const MOSTLY = 0.5;

/** Words of a document that are not one quotation, with whose speech they report. */
export function passageRecord(entry: PassageEntry, stretches: readonly Range[]): PassageItem {
  const { holding, passage } = entry;
  const partlyQuoted = holding.document.quotations.some(({ spans }) =>
    spans.some((span) => span.passage === passage.id && overlap(span, stretches) > 0),
  );
  const item = passageItem(entry, stretches, { partlyQuoted, voice: voiceOf(entry, stretches) });
  return { ...item, reported: item.reported ?? reportedBy(entry, stretches) };
}

function reportedBy({ holding, passage }: PassageEntry, stretches: readonly Range[]): Attribution | null {
  const needed = stretches.reduce((sum, { start, end }) => sum + end - start, 0) * MOSTLY;
  const statement = holding.document.statements.find(({ spans }) => {
    const own = spans.filter((span) => span.passage === passage.id);
    return own.reduce((sum, span) => sum + overlap(span, stretches), 0) > needed;
  });
  return attribute(holding, statement?.speaker ?? null);
}

function overlap({ start, end }: Range, stretches: readonly Range[]): number {
  return stretches.reduce(
    (sum, stretch) => sum + Math.max(0, Math.min(end, stretch.end) - Math.max(start, stretch.start)),
    0,
  );
}
