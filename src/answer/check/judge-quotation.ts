import { findWording } from '#answer/find-wording.ts';
import { passageRecord } from '#answer/passage-record.ts';
import { quoteItem } from '#answer/quote-item.ts';
import type { Told } from '#answer/reports.ts';
import type { Scope } from '#answer/scope.ts';
import type { SpeakerMatch } from '#model/answer.ts';
import type { Comparison, Grade } from '#model/comparison.ts';
import type { Archive } from '#search/archive.ts';
import { splitTerms } from '#search/terms.ts';
import { splitWords } from '#text/words.ts';
import type { QuotationClaim } from './claims.ts';
import { compareSpeakers } from './compare-speakers.ts';
import type { Judgement } from './judged.ts';

const everything: Scope = { by: undefined, holdings: undefined, source: undefined };

/** Fewer words may be anybody's, although somebody else is on record with them. */
const anybodys = { words: 5, telling: 3 };
/** So many words as they stand are nobody else's, however plain they are. */
const surelySomebodys = 6;
/** Of altered words so large a share must be on record, and so many in all, to be called another person's. */
const recognised = { share: 0.8, words: 8 };

/** A quotation on record, and whether the text gives the words to its speaker. */
type Candidate = { told: Told; match: SpeakerMatch; grade: Grade };

/** Says what a claimed quotation is worth: whether it is on record, in which words, and of whom. */
export function judgeQuotation(archive: Archive, claim: QuotationClaim): Judgement {
  const found = findWording(archive, claim.words, everything);
  switch (found.kind) {
    case 'nothing':
      return {
        verdict: 'not-in-library',
        speakerMatch: unknown(claim),
        grade: null,
        record: null,
        others: [],
      };
    case 'passage':
      return {
        verdict: 'unquoted',
        speakerMatch: unknown(claim),
        grade: null,
        record: passageRecord(found),
        others: [],
      };
    case 'joined':
      return judgeJoined(found.told.map((told) => candidate(archive, claim, told)));
    case 'quotations':
      return judgeFound(archive, claim, found);
  }
}

function unknown({ speaker }: QuotationClaim): SpeakerMatch {
  return speaker ? 'unclear' : 'unsaid';
}

function candidate(archive: Archive, claim: QuotationClaim, told: Told): Candidate {
  const match = compareSpeakers(archive, claim, told.asked.entry);
  return { told, match, grade: told.asked.comparison?.grade ?? 'altered' };
}

/** What one person is not on record with, another one of several may be: then nobody is put in another's place. */
function judgeJoined(candidates: readonly Candidate[]): Judgement {
  const [first, ...others] = candidates;
  const matches = new Set(candidates.map(({ match }) => match));
  const speakerMatch = first && matches.size === 1 ? first.match : 'unclear';
  return { ...(first ? onRecord('joined', first, others) : nothing), speakerMatch };
}

type Found = Extract<ReturnType<typeof findWording>, { kind: 'quotations' }>;

function judgeFound(archive: Archive, claim: QuotationClaim, { told, clear }: Found): Judgement {
  const candidates = told.map((each) => candidate(archive, claim, each));
  const [best, ...others] = candidates;
  if (!best) return nothing;
  const own = candidates.find((each) => isOwn(each) && isAsGood(each, best));
  if (own) return onRecord(own.grade, own, []);
  const isOthers = candidates.every(({ match }) => match === 'other');
  if (isOthers && isSurelyOnRecord(claim, best)) {
    return ownWords(archive, claim) ?? onRecord('misattributed', best, []);
  }
  return clear ? onRecord(best.grade, best, []) : onRecord('ambiguous', best, others);
}

const isOwn = ({ match }: Candidate): boolean => match === 'same' || match === 'misspelt';

const ranks: Readonly<Record<Grade, number>> = { exact: 0, 'same-words': 0, elided: 1, altered: 2 };

function isAsGood(one: Candidate, best: Candidate): boolean {
  return ranks[one.grade] <= ranks[best.grade];
}

/** What the person of that name is on record with, if with nearly these words: it then goes before the other's. */
function ownWords(archive: Archive, claim: QuotationClaim): Judgement | null {
  const name = claim.speaker?.text ?? '';
  const { speakers, alike } = archive.speakers.find(name);
  const people = speakers.filter(({ organisation, quotations }) => !organisation && quotations.length > 0);
  if (alike || people.length === 0) return null;
  const by = { speakers: people, name, value: name, note: undefined };
  const found = findWording(archive, claim.words, { ...everything, by });
  if (found.kind !== 'quotations') return null;
  const own = found.told.map((told) => candidate(archive, claim, told)).find(isOwn);
  return own && own.told.asked.comparison?.flags.length === 0 ? onRecord(own.grade, own, []) : null;
}

/** Whether the words are so many, and so much the same, that they are surely those on record. */
function isSurelyOnRecord({ words }: QuotationClaim, { grade, told }: Candidate): boolean {
  const terms = splitTerms(words);
  if (ranks[grade] === 0 && terms.length >= surelySomebodys) return true;
  const telling = new Set(terms.filter(({ common }) => !common).map(({ stem }) => stem)).size;
  if (telling < (terms.length < anybodys.words ? anybodys.telling : anybodys.telling - 1)) return false;
  return grade !== 'altered' || isRecognised(told.asked.comparison, terms.length);
}

function isRecognised(comparison: Comparison | null, words: number): boolean {
  const steps = comparison?.diff.filter(({ op }) => op === 'equal') ?? [];
  const same = steps.reduce((sum, { query }) => sum + splitWords(query).length, 0);
  return comparison?.flags.length === 0 && words >= recognised.words && same >= words * recognised.share;
}

const nothing: Judgement = {
  verdict: 'not-in-library',
  speakerMatch: 'unclear',
  grade: null,
  record: null,
  others: [],
};

function onRecord(verdict: Judgement['verdict'], best: Candidate, others: readonly Candidate[]): Judgement {
  const { told, match, grade } = best;
  return {
    verdict,
    speakerMatch: match,
    grade,
    record: quoteItem(told.asked, told.utterance),
    others: others.map((other) => quoteItem(other.told.asked, other.told.utterance)),
  };
}
