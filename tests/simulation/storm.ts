import { between, type Chance, choose } from '#evaluation/chance.ts';
import type { DiscordStub } from '#tests/doubles/discord/stub.ts';
import { gatewayFaults, refuseRest } from './gateway-faults.ts';
import { pause } from './pause.ts';
import type { Tally } from './tally.ts';
import type { Weather } from './weather.ts';

const minute = 60_000;

export type Storm = { discord: DiscordStub; chance: Chance; weather: Weather; faults: Tally };

/** Troubles the gateway, and now and then all of REST, every few minutes until `isOver` says so. */
export async function storm(
  { discord, chance, weather, faults }: Storm,
  isOver: () => boolean,
): Promise<void> {
  while (true) {
    await pause(between(chance, 3 * minute, 9 * minute));
    if (isOver()) return;
    if (chance() < 0.15) {
      faults.count('gateway: REST refuses connections');
      const begun = performance.now();
      await refuseRest(discord, chance);
      weather.note(begun, performance.now());
    } else {
      const fault = choose(chance, gatewayFaults);
      faults.count(`gateway: ${fault?.name}`);
      await fault?.happen(discord, chance);
    }
  }
}
