import { exampleWording } from '#answer/examples.ts';
import type { Archive } from '#search/archive.ts';
import { wordsOf } from '#search/holdings.ts';

/** A sentence that quotes somebody of this library by name, in words on record; none where nobody is quoted so. */
export function exampleClaims(archive: Archive): readonly { text: string }[] {
  const words = exampleWording(archive)[0]?.quote;
  if (words === undefined) return [];
  for (const holding of archive.holdings) {
    for (const { spans, speaker } of holding.document.quotations) {
      const [first] = spans;
      if (!first || speaker?.kind !== 'named' || !wordsOf(holding, first).startsWith(words)) continue;
      const name = holding.parties.get(speaker.party)?.name;
      if (name !== undefined) return [{ text: `${name} said: “${words}”` }];
    }
  }
  return [];
}
