import type { APIInteraction } from 'discord-api-types/v10';
import { between, type Chance, choose } from '#evaluation/chance.ts';
import { command, press, typing } from '#tests/doubles/discord/interactions.ts';
import type { DiscordStub } from '#tests/doubles/discord/stub.ts';
import { attacksOf } from './attacks.ts';
import { type Timing, watchTimes } from './timing.ts';

export type Load = {
  /** Ordinary commands and buttons, and as many suggestions; milliseconds between two of them on average. */
  questions: number;
  pause: number;
  /** How many hostile questions are being asked at any moment. */
  attackers: number;
};

/** Each is asked beside the attack. */
function ordinary(chance: Chance): APIInteraction {
  const topic = choose(chance, ['arrests', 'police', 'children', 'migrants', 'women']) ?? '';
  return (
    choose(chance, [
      () => command('figures', { topic }),
      () => command('who-said', { quote: `nobody ever said this about ${topic}` }),
      () => command('source', { query: topic }),
      () => command('help'),
      () => press(`v|figures|1|topic=${topic}`),
    ])?.() ?? command('help')
  );
}

function beingTyped(chance: Chance): APIInteraction {
  const typed = choose(chance, ['', 'a', 'pol', 'the chief', 'arrest']) ?? '';
  return (
    choose(chance, [
      () => typing('source', 'query', typed),
      () => typing('who-said', 'speaker', typed),
    ])?.() ?? typing('source', 'query', typed)
  );
}

/**
 * Asks a bot ordinary questions while attackers ask the worst ones without pause. Resolves with how long
 * everything took, once the last ordinary question is answered.
 */
export async function attack(discord: DiscordStub, chance: Chance, load: Load): Promise<Timing> {
  const timing = watchTimes(discord);
  const attacks = attacksOf(chance);
  let isOver = false;
  const attackers = Array.from({ length: load.attackers }, async () => {
    while (!isOver) {
      await timing.ask('attack', command('check', { text: choose(chance, attacks) ?? '' }));
    }
  });
  const asked: Promise<void>[] = [];
  for (let count = 0; count < load.questions; count += 1) {
    asked.push(timing.ask('question', ordinary(chance)), timing.ask('suggestions', beingTyped(chance)));
    await new Promise((resolve) => setTimeout(resolve, between(chance, 0, 2 * load.pause)));
  }
  await Promise.all(asked);
  isOver = true;
  await Promise.all(attackers);
  return timing;
}
