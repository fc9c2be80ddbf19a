import type { Answer, Request } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { Holding, PassageEntry, QuotationEntry } from '#search/holdings.ts';
import { speakerIdOf } from '#search/speaker-identity.ts';
import type { Speaker } from '#search/speaker-names.ts';
import { addressDocument, readAddresses } from './address.ts';
import { ask, compose } from './compose.ts';
import { labelSpeaker } from './speaker-label.ts';

/** What a question is limited to; undefined means everything or everybody. `source` is as it was typed. */
export type Scope = {
  by: By | undefined;
  holdings: readonly Holding[] | undefined;
  source: string | undefined;
};

/** Whose words are asked for. */
export type By = {
  /** One speaker; or everybody whom a source describes with an organisation's name. */
  speakers: readonly Speaker[];
  name: string;
  /** The option's value that asks for the same again. */
  value: string;
  /** What the asker must know about how the name was understood. */
  note: string | undefined;
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
  if (name === undefined) return { by: undefined, holdings, source };
  const by = whoseWords(archive, name, request);
  return 'outcome' in by ? by : { by, holdings, source };
}

function whoseWords(archive: Archive, name: string, request: Request): By | Answer {
  const { speakers, alike } = archive.speakers.find(name);
  const people = speakers.filter((speaker) => speaker.named && !speaker.organisation);
  if (people.length === 0) return quotedFor(archive, speakers, name, request);
  const vocal = speakers.filter(({ quotations }) => quotations.length > 0);
  const meant = [...new Set([...people, ...vocal])];
  const [speaker, another] = meant;
  if (another || !speaker) return whichSpeaker(meant, request);
  const note = alike ? `Nobody here is called “${name}”; the nearest name is ${speaker.name}.` : undefined;
  return { speakers: [speaker], name: speaker.name, value: speaker.id, note };
}

/** An organisation means what it says itself, and whoever is quoted under a description that names it. */
function quotedFor(archive: Archive, met: readonly Speaker[], value: string, request: Request): By | Answer {
  const vocal = met.filter(({ quotations }) => quotations.length > 0);
  const speakers = [...new Set([...vocal, ...archive.speakers.quotedAs(value)])];
  const [speaker, another] = speakers;
  if (another) {
    const name = `anybody described as ${value}`;
    return {
      speakers,
      name,
      value,
      note: `This asks for everybody whom a source describes with “${value}”.`,
    };
  }
  if (speaker) return { speakers, name: speaker.name, value: speaker.id, note: undefined };
  if (!met[0]) return noSuchSpeaker(archive, request);
  const message = `${met[0].name} is named in this library, but not quoted in it.`;
  return compose({ outcome: 'nothing', message, request });
}

/** True where `narrow` already gave the answer. */
export function isAnswer(result: Scope | Answer): result is Answer {
  return 'outcome' in result;
}

/** True for what the question is about: within its documents, and by its speaker. */
export function isInScope(entry: QuotationEntry | PassageEntry, { by, holdings }: Scope): boolean {
  if (holdings && !holdings.includes(entry.holding)) return false;
  if (!by) return true;
  const id = entry.kind === 'quotation' ? speakerIdOf(entry) : undefined;
  return by.speakers.some((speaker) => speaker.id === id);
}

/** The documents that a text typed as `source` means. */
function sourcesFor(archive: Archive, source: string): readonly Holding[] {
  const addressed = readAddresses(archive, source);
  if (addressed) return addressed.map(({ holding }) => holding);
  return archive.sources.find(source).map(({ holding }) => holding);
}

/** The options that ask for the same scope again, by id where they mean one document. */
export function scopeOptions({ by, holdings, source }: Scope): Record<string, string | undefined> {
  const [only, another] = holdings ?? [];
  return { speaker: by?.value, source: only && !another ? addressDocument(only) : source };
}

/** A message after what the asker must know about how a name was understood. */
export function withNote({ by }: Scope, message: string): string {
  return by?.note === undefined ? message : `${by.note} ${message}`;
}

function whichSpeaker(speakers: readonly Speaker[], request: Request): Answer {
  return compose({
    outcome: 'ambiguous',
    message: `${speakers.length} people or organisations in this library go by that name. Whom do you mean?`,
    choices: choicesOf(speakers, request),
    request,
  });
}

function noSuchSpeaker(archive: Archive, request: Request): Answer {
  const near = archive.speakers.suggest(request.options.speaker ?? '', MOST_CHOICES);
  return compose({
    outcome: 'nothing',
    message: 'Nobody of that name is quoted in this library.',
    choices: choicesOf(near, request),
    request,
  });
}

function choicesOf(speakers: readonly Speaker[], { command, options }: Request): Answer['choices'] {
  return speakers.map((speaker) => ({
    label: labelSpeaker(speaker),
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
