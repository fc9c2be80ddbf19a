import { z } from 'zod';
import { applicationId, snowflake } from './identity.ts';

const optionSchema = z.looseObject({
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
});

const commandSchema = z.looseObject({
  name: z.string(),
  type: z.number().default(1),
  options: z.array(optionSchema).nullish(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
});

export type PublishedCommand = Record<string, unknown> & { id: string; name: string; type: number };

/** The commands that Discord holds, in one scope: one server, or everywhere. */
export class PublishedCommands {
  readonly #byId = new Map<string, PublishedCommand>();

  list(): PublishedCommand[] {
    return [...this.#byId.values()];
  }

  /** Creating a command under a name that is taken by one of its type replaces it, as Discord does. */
  create(body: unknown, guildId: string | null): PublishedCommand {
    const command = commandSchema.parse(body);
    const taken = this.list().find(({ name, type }) => name === command.name && type === command.type);
    const id = taken?.id ?? snowflake();
    return this.#put(id, command, guildId);
  }

  edit(id: string, body: unknown, guildId: string | null): PublishedCommand | null {
    const existing = this.#byId.get(id);
    if (!existing) return null;
    return this.#put(id, commandSchema.parse({ ...existing, ...asObject(body) }), guildId);
  }

  delete(id: string): boolean {
    return this.#byId.delete(id);
  }

  #put(id: string, command: z.infer<typeof commandSchema>, guildId: string | null): PublishedCommand {
    const published = {
      description: '',
      ...command,
      ...discordsOwn(guildId),
      id,
      options: command.options?.map(withoutDefaults) ?? [],
      contexts: guildId === null ? (command.contexts?.toReversed() ?? null) : null,
      integration_types: guildId === null ? (command.integration_types ?? [0]) : [0],
    };
    this.#byId.set(id, published);
    return published;
  }
}

/** What Discord adds to every command that it lists. */
function discordsOwn(guildId: string | null): Record<string, unknown> {
  return {
    application_id: applicationId,
    version: snowflake(),
    default_member_permissions: null,
    default_permission: true,
    dm_permission: guildId === null ? true : undefined,
    guild_id: guildId ?? undefined,
    name_localizations: null,
    description_localizations: null,
    nsfw: false,
  };
}

/** Discord does not repeat `false`. */
function withoutDefaults(option: z.infer<typeof optionSchema>): object {
  const { required, autocomplete, ...rest } = option;
  return { ...rest, ...(required ? { required } : {}), ...(autocomplete ? { autocomplete } : {}) };
}

function asObject(body: unknown): object {
  return typeof body === 'object' && body !== null ? body : {};
}
