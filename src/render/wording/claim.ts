import type { ClaimItem, FigureItem, PassageItem, QuoteItem } from '#model/answer.ts';
import { citationText } from './citation.ts';
import { hidesCharacters } from './clean.ts';
import { comparisonLines, flagsText } from './diff.ts';
import { type Line, line } from './line.ts';
import { describeParty } from './party.ts';
import { cleanPhrase, join, type Phrase, strong } from './phrase.ts';
import { cutAround } from './window.ts';

const longestClaim = 120;
const longestRecord = 240;
const shownOthers = 3;

const labels: Record<ClaimItem['verdict'], string> = {
  misattributed: 'Misattributed',
  exact: 'Exact',
  'same-words': 'Same words',
  elided: 'Elided',
  altered: 'Altered',
  joined: 'Joined',
  unquoted: 'Not a quotation in the source',
  ambiguous: 'Several fit',
  'not-in-library': 'Not in this library',
};

/** A claim of a text that is checked: the verdict and its words; what is on record, and where. */
export function claimLines(item: ClaimItem): Line[] {
  const { verdict, record, flags } = item;
  const claim = line('fact', strong(labels[verdict]), ': ', claimedWords(item));
  const hidden = hidesCharacters(item.excerpt.text)
    ? [line('note', 'Characters of these words that cannot be shown are left out or replaced.')]
    : [];
  if (!record) return [claim, ...hidden];
  if (isPlain(item)) return [line('fact', claim.content, ' — ', ...onRecord(record)), ...hidden];
  return [
    claim,
    ...hidden,
    ...(record.type === 'figure' && flags.length > 0 ? [line('fact', `Differs: ${flagsText(flags)}.`)] : []),
    ...(record.type === 'quote' && verdict !== 'joined' ? comparisonLines(record.comparison) : []),
    ...recordLines(item, record),
  ];
}

/** One line says it all where the words and the speaker are those on record. */
function isPlain({ verdict, speakerMatch }: ClaimItem): boolean {
  return (verdict === 'exact' || verdict === 'same-words') && ['same', 'unsaid'].includes(speakerMatch);
}

function claimedWords({ excerpt, claim: { kind } }: ClaimItem): Phrase {
  const words = cutAround(cleanPhrase(excerpt), longestClaim);
  return kind === 'quotation' ? join('“', words, '”') : words;
}

function recordLines(item: ClaimItem, record: NonNullable<ClaimItem['record']>): Line[] {
  switch (record.type) {
    case 'quote':
      return [...speakerLines(item, record), ...wordsLines(item, record), ...otherLines(item)];
    case 'passage':
      return [line('fact', ...onRecord(record)), recordWords(record)];
    case 'figure':
      return [line('fact', 'On record: ', ...onRecord(record)), recordWords(record)];
  }
}

/** The speaker as the text gives it beside the one on record, and where the words stand. */
function speakerLines({ claimedSpeaker, speakerMatch, verdict }: ClaimItem, record: QuoteItem): Line[] {
  const where = ` · ${citationText(record.citation)}`;
  if (verdict === 'misattributed' && record.speaker) {
    return [
      line(
        'fact',
        `The text gives it to ${claimedSpeaker}; on record it is `,
        describeParty(record.speaker),
        where,
      ),
    ];
  }
  return [line('fact', 'On record: ', ...onRecord(record), doubt(claimedSpeaker, speakerMatch))];
}

/** Who is on record, or which number, and where. */
function onRecord(record: NonNullable<ClaimItem['record']>): (string | Phrase)[] {
  const where = ` · ${citationText(record.citation)}`;
  if (record.type === 'passage') return [standing(record), where];
  if (record.type === 'quote')
    return [record.speaker ? describeParty(record.speaker) : 'no speaker is told', where];
  const { qualifier, text, counts } = record.figure;
  return [qualifier === null ? '' : `${qualifier} `, strong(text), ` – ${counts}`, where];
}

function doubt(claimed: string | null, match: ClaimItem['speakerMatch']): string {
  if (match === 'same') return '';
  if (claimed === null) return '; the text does not say who';
  return match === 'misspelt' ? `; the text spells it ${claimed}` : `; the text gives it to ${claimed}`;
}

/** The words on record, where they are not those of the text. */
function wordsLines({ verdict }: ClaimItem, record: QuoteItem): Line[] {
  if (verdict === 'joined')
    return [line('note', 'It joins words of several quotations into one.'), recordWords(record)];
  return verdict === 'ambiguous' ? [recordWords(record)] : [];
}

function recordWords({ excerpt, type }: QuoteItem | PassageItem | FigureItem): Line {
  return line(type === 'quote' ? 'speech' : 'words', cutAround(cleanPhrase(excerpt), longestRecord));
}

/** The other quotations that are joined, or that fit alike. */
function otherLines({ others }: ClaimItem): Line[] {
  const more = others.length - shownOthers;
  return [
    ...others
      .slice(0, shownOthers)
      .flatMap((other) => [line('fact', 'Also: ', ...onRecord(other)), recordWords(other)]),
    ...(more > 0 ? [line('note', `And ${more} more.`)] : []),
  ];
}

function standing({ reported, partlyQuoted }: PassageItem): string | Phrase {
  if (reported) return join('A paraphrase of ', describeParty(reported), ' is on record, not a quotation');
  return partlyQuoted ? 'Only some of these words are quoted' : 'They stand outside a quotation';
}
