import type { Answering } from '#answering/answering.ts';
import { between, type Chance } from '#evaluation/chance.ts';
import { pause } from './pause.ts';

/** Ways in which answering goes wrong, by name. */
const ways = ['throws at once', 'rejects', 'rejects with no Error', 'is slow', 'never ends'] as const;

type Way = (typeof ways)[number];

const longest = 12_000;

/** Answers as before, but at the given rate fails or takes long; `note` is told of each time. */
export function sabotage(
  answering: Answering,
  { chance, rate, note }: { chance: Chance; rate: number; note(way: string): void },
): Answering {
  const meddle = <T>(answer: () => Promise<T>): Promise<T> => {
    if (chance() >= rate) return answer();
    const way = ways[between(chance, 0, ways.length - 1)] ?? 'rejects';
    note(`answering ${way}`);
    return fail(way, answer, between(chance, 100, longest));
  };
  return {
    ...answering,
    command: (request, audience) => meddle(() => answering.command(request, audience)),
    onMessage: (action, text) => meddle(() => answering.onMessage(action, text)),
    button: (customId, audience) => meddle(() => answering.button(customId, audience)),
    suggest: (...question) => meddle(() => answering.suggest(...question)),
  };
}

function fail<T>(way: Way, answer: () => Promise<T>, milliseconds: number): Promise<T> {
  switch (way) {
    case 'throws at once':
      throw new Error('broken at once');
    case 'rejects':
      return Promise.reject(new TypeError('broken later'));
    case 'rejects with no Error':
      return Promise.reject({ broken: true });
    case 'is slow':
      return pause(milliseconds).then(answer);
    case 'never ends':
      return new Promise(() => undefined);
  }
}
