import { z } from 'zod';
import { FatalConfigurationError } from './fatal.ts';
import { type Folders, foldersOf } from './folders.ts';

export type DiscordSettings = {
  token: string;
  /** Commands are published to this server alone; null publishes them everywhere. */
  guildId: string | null;
  /** Another address of the REST API, on this machine only. */
  api: string | undefined;
};

export type Settings = Folders & {
  /** Null where no token is given: the preview is served instead. */
  discord: DiscordSettings | null;
  /** 0 takes any free port. */
  previewPort: number;
  /** Port of `/healthz` on this machine; null where it is not served, 0 takes any free port. */
  healthPort: number | null;
  logLevel: z.infer<typeof logLevel>;
};

/** Settings that only a person can mend; `faults` has one sentence for each. */
export class SettingsError extends FatalConfigurationError {
  override name = 'SettingsError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

const loopbackHosts = new Set(['127.0.0.1', '[::1]', 'localhost']);

const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
  error: 'must be one of fatal, error, warn, info, debug, trace and silent',
});

const portFault = 'must be a port number from 0 to 65535';
const port = z
  .string()
  .regex(/^\d{1,5}$/, portFault)
  .transform(Number)
  .refine((number) => number <= 65_535, portFault);

/** Every setting by the name of its environment variable; a blank value counts as absent. */
export const settingsSchema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[!-~]+$/, 'must be the token alone, without spaces or quotation marks around it')
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, "must be a server's id: 17 to 20 digits")
    .optional(),
  DISCORD_API_URL: z
    .string()
    .refine(isLoopback, 'must be an http address on this machine, such as http://127.0.0.1:4000/api')
    .optional(),
  ON_RECORD_LIBRARY: z.string().optional(),
  PREVIEW_PORT: port.default(4180),
  HEALTH_PORT: port.optional(),
  ON_RECORD_STATE: z.string().optional(),
  LOG_LEVEL: logLevel.default('info'),
});

/**
 * Reads the settings once, from `process.env` or anything like it; relative paths start at the
 * working directory. Throws `SettingsError` with every fault at once.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = settingsSchema.safeParse(withoutBlanks(env));
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map(faultSentence));
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID, DISCORD_API_URL, ...rest } = parsed.data;
  return {
    ...foldersOf(rest),
    discord: token === undefined ? null : { token, guildId: DISCORD_GUILD_ID ?? null, api: DISCORD_API_URL },
    previewPort: rest.PREVIEW_PORT,
    healthPort: rest.HEALTH_PORT ?? null,
    logLevel: rest.LOG_LEVEL,
  };
}

function withoutBlanks(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const present: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    const trimmed = value?.trim();
    if (trimmed) present[name] = trimmed;
  }
  return present;
}

/** Never holds the value itself: it may be a secret. */
function faultSentence(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}.`;
}

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && loopbackHosts.has(hostname);
}
