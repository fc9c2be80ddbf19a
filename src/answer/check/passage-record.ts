import type { FoundWording } from '#answer/find-wording.ts';
import { passageItem } from '#answer/quote-item.ts';
import { reportedIn } from '#answer/reported.ts';
import { voiceOf } from '#answer/voice.ts';
import type { PassageItem } from '#model/answer.ts';

/** Words of a document that are not one quotation, with whose speech they report. */
export function passageRecord({
  entry,
  stretches,
  comparison,
}: Extract<FoundWording, { kind: 'passage' }>): PassageItem {
  const partlyQuoted = entry.holding.document.quotations.some(({ spans }) =>
    spans.some(
      (span) =>
        span.passage === entry.passage.id &&
        stretches.some(({ start, end }) => span.start < end && start < span.end),
    ),
  );
  const reported = reportedIn(entry, stretches);
  return passageItem(entry, stretches, {
    partlyQuoted,
    voice: voiceOf(entry, stretches),
    comparison,
    reported,
  });
}
