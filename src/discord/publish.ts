import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import { ApplicationCommandType, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from '#command/define.ts';
import { registrationOf } from './registration.ts';

/** Where commands are published: in one server, or everywhere where `guildId` is null. */
export type Scope = { applicationId: string; guildId: string | null };

/** Names of the commands that were written. */
export type Changes = { created: string[]; edited: string[]; deleted: string[] };

const publishedSchema = z.array(z.looseObject({ id: z.string(), type: z.number(), name: z.string() }));

const optionSchema = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  max_length: z.number().nullish().default(null),
});

const numbers = z
  .array(z.number())
  .nullish()
  .transform((list) => list?.toSorted((a, b) => a - b) ?? null);

/** What is compared, with the defaults that Discord leaves out. */
const contentInServer = z.object({
  description: z.string(),
  options: z.array(optionSchema).default([]),
});

const contentEverywhere = contentInServer.extend({ contexts: numbers, integration_types: numbers });

/**
 * Makes Discord's slash commands equal to these, one by one and only where they differ. Rejects with
 * whatever `rest` throws.
 */
export async function publishCommands(
  rest: REST,
  scope: Scope,
  commands: readonly Command[],
): Promise<Changes> {
  const path = commandsPath(scope);
  const content = scope.guildId === null ? contentEverywhere : contentInServer;
  const published = await readPublished(rest, path);
  const changes: Changes = { created: [], edited: [], deleted: [] };
  for (const { id, name } of published.filter((each) => !commands.some((one) => one.name === each.name))) {
    await rest.delete(`${path}/${id}`);
    changes.deleted.push(name);
  }
  for (const command of commands) {
    const body = registrationOf(command, scope.guildId === null ? 'everywhere' : 'server');
    const existing = published.find(({ name }) => name === command.name);
    if (!existing) {
      await rest.post(path, { body });
      changes.created.push(command.name);
    } else if (!isDeepStrictEqual(content.parse(existing), content.parse(body))) {
      await rest.patch(`${path}/${existing.id}`, { body });
      changes.edited.push(command.name);
    }
  }
  return changes;
}

function commandsPath({ applicationId, guildId }: Scope): `/${string}` {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** Only slash commands: Discord adds entry points of other kinds by itself. */
async function readPublished(rest: REST, path: `/${string}`) {
  const published = publishedSchema.parse(await rest.get(path));
  return published.filter(({ type }) => type === ApplicationCommandType.ChatInput);
}
