import type { SpeakerMatch } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import { type Holding, type Party, type QuotationEntry, wordsOf } from '#search/holdings.ts';
import { partyIdOf, speakerIdOf } from '#search/speaker-identity.ts';
import { splitLexemes } from '#search/terms.ts';
import { foldForm } from '#text/words.ts';
import type { ClaimedSpeaker, QuotationClaim } from './claims.ts';
import { comparePeople, hasGivenName, type NameMatch } from './person-names.ts';

/**
 * Compares whom a text gives words to with who is on record with them. `other` only for two people whose
 * names cannot be one person's, where nothing in the text or in the document lets one think otherwise.
 */
export function compareSpeakers(
  archive: Archive,
  claim: QuotationClaim,
  entry: QuotationEntry,
): SpeakerMatch {
  const { speaker: claimed } = claim;
  if (!claimed) return 'unsaid';
  const { holding, quotation } = entry;
  if (!quotation.speaker) return 'unclear';
  if (quotation.speaker.kind === 'unnamed') {
    return isSameDescription(claimed.text, wordsOf(holding, quotation.speaker.description))
      ? 'same'
      : 'unclear';
  }
  const party = holding.parties.get(quotation.speaker.party);
  if (!party) return 'unclear';
  if (isWrittenOut(claimed, party)) return 'same';
  if (party.kind !== 'person' || claimed.kind !== 'person')
    return compareDescribed(archive, holding, party, claimed);
  const match = compareNames(claimed.text, party);
  if (match === 'same') return 'same';
  if (isKnownAs(archive, claimed.text, speakerIdOf(entry))) return 'same';
  if (match === 'alike') return namesSomebodyElse(archive, claimed.text, party) ? 'unclear' : 'misspelt';
  const isDoubtful =
    match === 'unclear' ||
    !isSurelyPerson(archive, claimed.text) ||
    mayMean(claim, party) ||
    (quotation.speaker.basis === 'inferred' && isNamedIn(holding, claimed.text));
  return isDoubtful ? 'unclear' : 'other';
}

/**
 * The best that any form of the name on record gives. A surname alone is that of a namesake, too: it does
 * not bring back what a full name excludes.
 */
function compareNames(claimed: string, { name, alsoCalled }: Party): NameMatch {
  const forms = [name, ...alsoCalled];
  const full = hasGivenName(claimed) ? forms.filter(hasGivenName) : [];
  const matches = (full.length > 0 ? full : forms).map((form) => comparePeople(claimed, form));
  return (['same', 'alike', 'unclear'] as const).find((each) => matches.includes(each)) ?? 'other';
}

/** Whether the text has a whole name of the one on record in that place, where it was read as a shorter one. */
function isWrittenOut({ written }: ClaimedSpeaker, { name, alsoCalled }: Party): boolean {
  const text = foldForm(written);
  return [name, ...alsoCalled].some((form) => {
    const folded = foldForm(form);
    return /\s/u.test(folded) && text.startsWith(folded) && !/^[\p{L}\p{N}]/u.test(text.slice(folded.length));
  });
}

/** A single word may be an organisation's name, through which anybody speaks, unless it is a known surname. */
function isSurelyPerson(archive: Archive, claimed: string): boolean {
  const called = archive.speakers.all.filter(({ name }) => foldForm(name) === foldForm(claimed));
  if (called.some(({ organisation }) => organisation)) return false;
  return (
    hasGivenName(claimed) ||
    archive.speakers.all.some(
      ({ name, named, organisation }) => named && !organisation && comparePeople(claimed, name) === 'same',
    )
  );
}

/** Whether the library knows the one on record by the claimed name, as a whole. */
function isKnownAs(archive: Archive, claimed: string, id: string | undefined): boolean {
  if (splitLexemes(claimed).length < 2) return false;
  return archive.speakers.all.some(
    (speaker) => speaker.id === id && foldForm(speaker.name) === foldForm(claimed),
  );
}

/** Whether the claimed spelling is another person's name in the library. */
function namesSomebodyElse(archive: Archive, claimed: string, party: Party): boolean {
  return archive.speakers.all.some(
    ({ name, named, organisation }) =>
      named && !organisation && name !== party.name && comparePeople(claimed, name) === 'same',
  );
}

/** Whether the text may give the words to the one on record after all: named beside them, or "he" there. */
function mayMean({ speaker, bystanders, namedBefore }: QuotationClaim, party: Party): boolean {
  const names = speaker?.inferred === true ? [...bystanders, ...namedBefore] : bystanders;
  return names.some((name) => name !== speaker?.text && compareNames(name, party) !== 'other');
}

function isNamedIn({ parties }: Holding, claimed: string): boolean {
  return [...parties.values()].some(
    (party) => party.kind === 'person' && compareNames(claimed, party) !== 'other',
  );
}

/** An organisation, or somebody who is described, is the one on record by name or by role; or else in doubt. */
function compareDescribed(
  archive: Archive,
  holding: Holding,
  party: Party,
  { text, kind }: ClaimedSpeaker,
): SpeakerMatch {
  const names = [party.name, ...party.alsoCalled];
  if (names.some((name) => isSameDescription(text, name))) return 'same';
  if (kind === 'person') return 'unclear';
  return holdsAll(text, rolesOf(archive, holding, party)) ? 'same' : 'unclear';
}

/** All that the library's documents call somebody, in one text. */
function rolesOf(archive: Archive, holding: Holding, party: Party): string {
  const id = partyIdOf(holding, party);
  return archive.speakers.all.find((speaker) => speaker.id === id)?.roles.join('; ') ?? '';
}

function isSameDescription(one: string, other: string): boolean {
  return tellingWords(one).join(' ') === tellingWords(other).join(' ') && tellingWords(one).length > 0;
}

/** "The chief constable" is the chief constable of Norfolk. */
function holdsAll(description: string, roles: string): boolean {
  const [asked, held] = [tellingWords(description), tellingWords(roles)];
  return asked.length > 0 && asked.every((word) => held.includes(word));
}

function tellingWords(text: string): string[] {
  return splitLexemes(text)
    .filter(({ form, common }) => !common && form !== 'the')
    .map(({ stem }) => stem);
}
