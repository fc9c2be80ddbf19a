import type { Attribution } from '#extract/extraction.ts';
import { trimName } from './name-words.ts';

/** A found speaker as the gold is compared with: the name, else the mention; empty for nobody. */
export function speakerText(text: string, speaker: Attribution | null): string {
  if (!speaker) return '';
  const { party, mention } = speaker;
  return trimName(party?.name ?? (mention ? text.slice(mention.start, mention.end) : ''));
}
