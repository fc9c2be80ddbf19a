import type { Answer } from '#model/answer.ts';
import type { Choice } from '#model/choice.ts';
import type { Archive } from '#search/archive.ts';

/** What has been typed into a command's options so far. */
export type GivenOptions = Readonly<Record<string, string | undefined>>;

/** What a text option of a command takes. */
export type OptionShape = {
  description: string;
  required: boolean;
  /** Longest text accepted, in UTF-16 units. */
  maxLength: number;
  /** True where a text of several lines is meant: its line ends then stay. */
  keepsLines?: boolean;
};

/** One text option of a command. */
export type OptionDefinition = OptionShape & {
  /**
   * Suggestions for what is typed so far, best first; also useful for the empty string. Left out where a
   * text is of the asker's own making and nothing could be suggested.
   */
  complete?(archive: Archive, typed: string, given: GivenOptions): readonly Choice[];
};

type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

type Values<O extends OptionDefinitions> = {
  readonly [K in keyof O]: O[K]['required'] extends true ? string : string | undefined;
};

/** What a request is checked against before anything is looked for. */
export type CommandShape = {
  name: string;
  description: string;
  options: Readonly<Record<string, OptionShape>>;
  /**
   * What platforms call this command where they offer it on a message, whose text then goes to the first
   * option; null where it is of no use there.
   */
  messageAction: string | null;
};

/** A command, with what answers it. */
export type Command = CommandShape & {
  options: OptionDefinitions;
  /** What a reader must know to understand its answers, for the help; a line each. */
  notes: readonly string[];
  /** Options that find something in this archive, such as `{ quote: 'we cannot arrest' }`. */
  examples(archive: Archive): readonly Readonly<Record<string, string>>[];
  /** Pure: the same archive and options give the same answer. */
  run(archive: Archive, options: GivenOptions): Answer;
};

type Definition<O extends OptionDefinitions> = Omit<
  Command,
  'options' | 'run' | 'messageAction' | 'notes'
> & {
  messageAction?: string | null;
  notes?: readonly string[];
  options: O;
  run(archive: Archive, options: Values<O>): Answer;
};

/**
 * Defines a command once for registration, routing, completion, help, terminal and preview.
 * The types of `run`'s options follow from the definition; whoever calls `run` has checked
 * that every required option is there.
 */
export function defineCommand<const O extends OptionDefinitions>(definition: Definition<O>): Command {
  return { messageAction: null, notes: [], ...definition };
}

/** The option that takes text typed without an option's name; undefined where a command takes none. */
export function firstOption({ options }: CommandShape): string | undefined {
  return Object.keys(options)[0];
}
