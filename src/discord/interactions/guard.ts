import type { Interaction } from 'discord.js';
import { BusyError } from '#answering/busy.ts';
import { MisuseError } from '#command/misuse.ts';
import type { Log } from '#config/log.ts';
import { withoutTexts } from '#config/redaction.ts';
import { apology } from '#render/discord/response.ts';
import { type LossCause, LossError } from './loss.ts';
import { FollowUpError, type Reply } from './reply.ts';
import { textsIn } from './texts.ts';

/** How an interaction ended: with its answer, with a sentence why there is none, or with neither. */
export type Ending =
  | { outcome: 'answered'; cause: null }
  | { outcome: 'told'; cause: null }
  | { outcome: 'lost'; cause: LossCause };

const forbidden = 'This bot may not post here; ask without sharing, and the answer is yours alone.';

/** Runs a handler to its end, whatever it throws; never rejects. */
export type Guard = (interaction: Interaction, reply: Reply, answer: () => Promise<void>) => Promise<Ending>;

/**
 * One catch around every handler: why a question cannot be answered is told to the asker; anything
 * unexpected is logged under a reference that the asker gets with an apology. What did not arrive is logged
 * with the cause, and so is a follow-up: the messages before it tell how many there should be.
 */
export function createGuard(log: Log, random: () => number): Guard {
  return async (interaction, reply, answer) => {
    try {
      await answer();
      return { outcome: 'answered', cause: null };
    } catch (thrown) {
      const reference = newReference(random);
      const quiet = withoutTexts(log, textsIn(interaction));
      if (thrown instanceof FollowUpError) {
        quiet.warn({ err: thrown, reference }, 'A part of an answer did not arrive');
        return { outcome: 'answered', cause: null };
      }
      return recover(thrown, interaction, reply, reference, quiet);
    }
  };
}

async function recover(
  thrown: unknown,
  interaction: Interaction,
  reply: Reply,
  reference: string,
  log: Log,
): Promise<Ending> {
  try {
    const sentence = sentenceFor(thrown) ?? reportFailure(thrown, interaction, reference, log);
    await (interaction.isAutocomplete() ? reply.suggest([]) : reply.tell(sentence));
    return { outcome: 'told', cause: null };
  } catch (err) {
    const cause = err instanceof LossError ? err.lost : 'refused';
    log.warn({ err, reference, cause }, 'An answer did not arrive');
    return { outcome: 'lost', cause };
  }
}

/** Throws a loss that leaves nothing to tell anybody. */
function sentenceFor(thrown: unknown): string | null {
  if (thrown instanceof MisuseError || thrown instanceof BusyError) return thrown.message;
  if (!(thrown instanceof LossError)) return null;
  if (thrown.lost === 'forbidden') return forbidden;
  if (thrown.lost === 'refused') return null;
  throw thrown;
}

function reportFailure(err: unknown, interaction: Interaction, reference: string, log: Log): string {
  const command = 'commandName' in interaction ? interaction.commandName : undefined;
  log.error({ err, reference, interaction: interaction.type, command }, 'An interaction failed');
  return apology(reference);
}

/** Eight hexadecimal digits. */
function newReference(random: () => number): string {
  return Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}
