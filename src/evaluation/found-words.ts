import type { Attribution, Party } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import { trimName } from './name-words.ts';

/** Of a quotation or a statement, what is held against the gold. */
export type FoundWords = {
  spans: readonly Range[];
  speaker: (Pick<Attribution, 'mention'> & { party: Pick<Party, 'name'> | null }) | null;
};

/** A found speaker as the gold is compared with: the name, else the mention; empty for nobody. */
export function speakerText(text: string, speaker: FoundWords['speaker']): string {
  if (!speaker) return '';
  const { party, mention } = speaker;
  return trimName(party?.name ?? (mention ? text.slice(mention.start, mention.end) : ''));
}
