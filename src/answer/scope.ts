import type { Answer, Request } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { Holding, PassageEntry, QuotationEntry } from '#search/holdings.ts';
import { type Speaker, speakerIdOf } from '#search/speaker-names.ts';
import { addressDocument, readAddresses } from './address.ts';
import { ask, compose } from './compose.ts';

/** What a question is limited to; undefined means everything or everybody. `source` is as it was typed. */
export type Scope = {
  speaker: Speaker | undefined;
  holdings: readonly Holding[] | undefined;
  source: string | undefined;
};

type Options = Readonly<Record<string, string | undefined>>;

const MOST_CHOICES = 5;

/**
 * Reads the options that narrow a question. Gives an answer instead where they mean nobody, nothing,
 * or more than one person.
 */
export function narrow(archive: Archive, command: string, options: Options): Scope | Answer {
  const { speaker: name, source } = options;
  const request = ask(command, options);
  const holdings = source === undefined ? undefined : sourcesFor(archive, source);
  if (holdings?.length === 0) return noSuchSource(archive, request);
  if (name === undefined) return { speaker: undefined, holdings, source };
  const speakers = archive.speakers.find(name);
  if (speakers.some(isSilentOrganisation)) return whoSpeaksFor(archive, speakers, request);
  if (speakers.length > 1) return whichSpeaker(speakers, request);
  const [speaker] = speakers;
  return speaker ? { speaker, holdings, source } : noSuchSpeaker(archive, request);
}

function isSilentOrganisation({ organisation, quotations }: Speaker): boolean {
  return organisation && quotations.length === 0;
}

/** True where `narrow` already gave the answer. */
export function isAnswer(result: Scope | Answer): result is Answer {
  return 'outcome' in result;
}

/** True for what the question is about: within its documents, and by its speaker. */
export function isInScope(entry: QuotationEntry | PassageEntry, { speaker, holdings }: Scope): boolean {
  if (holdings && !holdings.some(({ key }) => key === entry.holding.key)) return false;
  return !speaker || (entry.kind === 'quotation' && isBy(entry, speaker));
}

function isBy({ holding, quotation }: QuotationEntry, speaker: Speaker): boolean {
  return quotation.speaker !== null && speakerIdOf(holding, quotation.speaker) === speaker.id;
}

/** The documents that a text typed as `source` means. */
function sourcesFor(archive: Archive, source: string): readonly Holding[] {
  const addressed = readAddresses(archive, source);
  if (addressed) return addressed.map(({ holding }) => holding);
  return archive.sources.find(source).map(({ holding }) => holding);
}

/** The options that ask for the same scope again, by id where they mean one document. */
export function scopeOptions({ speaker, holdings, source }: Scope): Record<string, string | undefined> {
  const [only, another] = holdings ?? [];
  return { speaker: speaker?.id, source: only && !another ? addressDocument(only) : source };
}

function whichSpeaker(speakers: readonly Speaker[], request: Request): Answer {
  return compose({
    outcome: 'ambiguous',
    message: `${speakers.length} people or organisations in this library go by that name. Whom do you mean?`,
    choices: choicesOf(speakers, request),
    request,
  });
}

/** An organisation that is not quoted itself is a choice among those who are quoted with its name. */
function whoSpeaksFor(archive: Archive, met: readonly Speaker[], request: Request): Answer {
  const quoted = met.filter(({ quotations }) => quotations.length > 0);
  const speakers = [...new Set([...quoted, ...archive.speakers.quotedAs(request.options.speaker ?? '')])];
  if (speakers.length === 0) {
    const message = `${met[0]?.name} is named in this library, but not quoted in it.`;
    return compose({ outcome: 'nothing', message, request });
  }
  return compose({
    outcome: 'ambiguous',
    message:
      'No organisation of that name is quoted itself; these are quoted, and the source names it with them.',
    choices: choicesOf(speakers, request),
    request,
  });
}

function noSuchSpeaker(archive: Archive, request: Request): Answer {
  const near = archive.speakers.suggest(request.options.speaker ?? '', MOST_CHOICES);
  return compose({
    outcome: 'nothing',
    message: 'Nobody of that name is in this library.',
    choices: choicesOf(near, request),
    request,
  });
}

function choicesOf(speakers: readonly Speaker[], { command, options }: Request): Answer['choices'] {
  return speakers.map((speaker) => ({
    label: speaker.roles[0] ? `${speaker.name}, ${speaker.roles[0]}` : speaker.name,
    request: ask(command, { ...options, speaker: speaker.id }),
  }));
}

function noSuchSource(archive: Archive, request: Request): Answer {
  const near = archive.sources.suggest(request.options.source ?? '', MOST_CHOICES);
  return compose({
    outcome: 'nothing',
    message: 'No document like that is in this library.',
    choices: near.map((holding) => ({
      label: holding.document.title,
      request: ask(request.command, { ...request.options, source: addressDocument(holding) }),
    })),
    request,
  });
}
