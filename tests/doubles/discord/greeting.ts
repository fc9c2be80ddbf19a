import { applicationId, botUser, channelId, guildId } from './identity.ts';

/** What Discord sends once a bot is let in. */
export function ready(resumeUrl: string, sessionId: string): object {
  return {
    v: 10,
    user: botUser,
    guilds: [{ id: guildId, unavailable: true }],
    session_id: sessionId,
    resume_gateway_url: resumeUrl,
    shard: [0, 1],
    application: { id: applicationId, flags: 0 },
  };
}

/** The one server that the bot has been added to. */
export const server = {
  id: guildId,
  name: 'A newsroom',
  owner_id: applicationId,
  joined_at: '2026-01-01T00:00:00.000Z',
  member_count: 2,
  roles: [],
  emojis: [],
  stickers: [],
  features: [],
  channels: [{ id: channelId, type: 0, name: 'desk', position: 0, permission_overwrites: [] }],
  threads: [],
  members: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};
