import type { PassageItem } from '#model/answer.ts';
import type { FoundWording } from './find-wording.ts';
import { passageItem } from './quote-item.ts';
import { sharedRange } from './ranges.ts';
import { reportedIn } from './reported.ts';
import { voiceOf } from './voice.ts';

/** Words of a document that are not one quotation, with whose speech they report. */
export function passageRecord({
  entry,
  stretches,
  comparison,
}: Extract<FoundWording, { kind: 'passage' }>): PassageItem {
  const partlyQuoted = entry.holding.document.quotations.some(({ spans }) =>
    spans.some(
      (span) =>
        span.passage === entry.passage.id && stretches.some((stretch) => sharedRange(span, stretch) !== null),
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
