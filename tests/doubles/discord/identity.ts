/** Who and where everything happens in the stub. */
export const botToken = 'stub.bot.token';
export const applicationId = '100000000000000001';
export const guildId = '200000000000000001';
export const channelId = '300000000000000001';
export const userId = '400000000000000001';

export const botUser = {
  id: applicationId,
  username: 'on-record',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};

export const person = {
  id: userId,
  username: 'reader',
  discriminator: '0',
  global_name: 'A reader',
  avatar: null,
};

let latest = 500_000_000_000_000_000n;

/** A fresh id, higher than every one before. */
export function snowflake(): string {
  latest += 1n;
  return String(latest);
}
