import type { Command, GivenOptions } from '#command/define.ts';
import type { Request } from '#model/answer.ts';
import type { Choice } from '#model/choice.ts';
import type { Responses } from '#render/discord/payload.ts';
import type { Audience } from '#render/discord/response.ts';

/**
 * Answers questions, wherever that is done. Every promise rejects with a MisuseError for what cannot be
 * answered as put, and with a BusyError where the answer would take too long.
 */
export type Answering = {
  commands: readonly Command[];
  command(request: Request, audience: Audience): Promise<Responses>;
  /** A command that was chosen on a message of this text. */
  onMessage(action: string, text: string): Promise<Responses>;
  /** A pressed button, from its `custom_id`; `audience` is who sees its message. */
  button(customId: string, audience: Audience): Promise<Responses>;
  suggest(command: string, option: string, typed: string, given: GivenOptions): Promise<readonly Choice[]>;
};
