import type { GivenOptions } from '#command/define.ts';
import type { CommandOutline } from '#command/outline.ts';
import type { Request } from '#model/answer.ts';
import type { Choice } from '#model/choice.ts';
import type { Responses } from '#render/discord/payload.ts';
import type { Audience } from '#render/discord/response.ts';

/** Whole commands by the name of theirs, ready to be sent as text, that find something in the library. */
export type Examples = Readonly<Record<string, readonly string[]>>;

/**
 * Answers questions, wherever that is done. Every promise rejects with a MisuseError for what cannot be
 * answered as put, and with a BusyError where the answer would take too long.
 */
export type Answering = {
  commands: readonly CommandOutline[];
  command(request: Request, audience: Audience): Promise<Responses>;
  /** A command with its options in one line of text. */
  typed(text: string): Promise<Responses>;
  /** A command that was chosen on a message of this text. */
  onMessage(action: string, text: string): Promise<Responses>;
  /** A pressed button, from its `custom_id`; `audience` is who sees its message. */
  button(customId: string, audience: Audience): Promise<Responses>;
  suggest(command: string, option: string, typed: string, given: GivenOptions): Promise<readonly Choice[]>;
  examples(): Promise<Examples>;
};
