import { ApplicationCommand, ApplicationCommandType, type ClientApplication } from 'discord.js';
import type { Command } from '#command/define.ts';
import { type Registration, registrationOf } from './registration.ts';

/** Names of the commands that were written. */
export type Changes = { created: string[]; edited: string[]; deleted: string[] };

/**
 * Makes Discord's slash commands equal to these, in one server or, where `guildId` is null, everywhere;
 * one by one and only where they differ. Rejects with whatever discord.js throws.
 */
export async function publishCommands(
  { commands: manager }: ClientApplication,
  guildId: string | null,
  commands: readonly Command[],
): Promise<Changes> {
  const scope = guildId === null ? {} : { guildId };
  const published = (await manager.fetch(scope)).filter(isSlashCommand);
  const changes: Changes = { created: [], edited: [], deleted: [] };
  for (const [id, { name }] of published.filter((each) => !commands.some((one) => one.name === each.name))) {
    await manager.delete(id, scope.guildId);
    changes.deleted.push(name);
  }
  for (const command of commands) {
    const wanted = registrationOf(command, guildId === null ? 'everywhere' : 'server');
    const existing = published.find(({ name }) => name === command.name);
    if (!existing) {
      await manager.create(wanted, scope.guildId);
      changes.created.push(command.name);
    } else if (!isCurrent(existing, wanted)) {
      await (guildId === null ? manager.edit(existing, wanted) : manager.edit(existing, wanted, guildId));
      changes.edited.push(command.name);
    }
  }
  return changes;
}

/** Discord adds entry points of other kinds by itself. */
function isSlashCommand({ type }: ApplicationCommand): boolean {
  return type === ApplicationCommandType.ChatInput;
}

/** What is not registered, such as the contexts of a server's command, is Discord's own business. */
function isCurrent(existing: ApplicationCommand, wanted: Registration): boolean {
  const { description, options = [], contexts, integration_types: types } = wanted;
  return (
    existing.description === description &&
    ApplicationCommand.optionsEqual(existing.options, options, true) &&
    (!contexts || sameNumbers(existing.contexts, contexts)) &&
    (!types || sameNumbers(existing.integrationTypes, types))
  );
}

function sameNumbers(some: readonly number[] | null, others: readonly number[]): boolean {
  return String(some?.toSorted()) === String(others.toSorted());
}
