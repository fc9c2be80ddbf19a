import { ApplicationCommand, ApplicationCommandType, type ClientApplication } from 'discord.js';
import type { CommandOutline } from '#command/outline.ts';
import { type Registration, registrationsOf } from './registration.ts';

/** Names of the commands that were written. */
export type Changes = { created: string[]; edited: string[]; deleted: string[] };

/**
 * Makes Discord's slash and message commands equal to these, in one server or, where `guildId` is null,
 * everywhere; one by one and only where they differ. Rejects with whatever discord.js throws.
 */
export async function publishCommands(
  { commands: manager }: ClientApplication,
  guildId: string | null,
  commands: readonly CommandOutline[],
): Promise<Changes> {
  const scope = guildId === null ? {} : { guildId };
  const wanted = registrationsOf(commands, guildId === null ? 'everywhere' : 'server');
  const published = (await manager.fetch(scope)).filter(isOurs);
  const changes: Changes = { created: [], edited: [], deleted: [] };
  for (const [id, existing] of published.filter((each) => !wanted.some((one) => isSame(each, one)))) {
    await manager.delete(id, scope.guildId);
    changes.deleted.push(existing.name);
  }
  for (const registration of wanted) {
    const existing = published.find((each) => isSame(each, registration));
    if (!existing) {
      await manager.create(registration, scope.guildId);
      changes.created.push(registration.name);
    } else if (!isCurrent(existing, registration)) {
      await (guildId === null
        ? manager.edit(existing, registration)
        : manager.edit(existing, registration, guildId));
      changes.edited.push(registration.name);
    }
  }
  return changes;
}

/** Discord adds entry points of other kinds by itself. */
function isOurs({ type }: ApplicationCommand): boolean {
  return type === ApplicationCommandType.ChatInput || type === ApplicationCommandType.Message;
}

/** A name is taken once for each type. */
function isSame(existing: ApplicationCommand, wanted: Registration): boolean {
  return existing.name === wanted.name && existing.type === wanted.type;
}

/** What is not registered, such as the contexts of a server's command, is Discord's own business. */
function isCurrent(existing: ApplicationCommand, wanted: Registration): boolean {
  const { contexts, integration_types: types } = wanted;
  return (
    saysTheSame(existing, wanted) &&
    (!contexts || sameNumbers(existing.contexts, contexts)) &&
    (!types || sameNumbers(existing.integrationTypes, types))
  );
}

/** A message command is nothing but its name. */
function saysTheSame(existing: ApplicationCommand, wanted: Registration): boolean {
  if (wanted.type === ApplicationCommandType.Message) return true;
  const { description, options = [] } = wanted;
  return (
    existing.description === description && ApplicationCommand.optionsEqual(existing.options, options, true)
  );
}

function sameNumbers(some: readonly number[] | null, others: readonly number[]): boolean {
  return String(some?.toSorted()) === String(others.toSorted());
}
