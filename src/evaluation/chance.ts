/** Gives a number from 0 up to 1; the same seed gives the same row of numbers. */
export type Chance = () => number;

/** A linear congruential generator with the numbers of Numerical Recipes. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A row of numbers of its own for each purpose, so that one purpose more leaves the others as they are. */
export function chanceFor(seed: number, purpose: string): Chance {
  let mixed = seed >>> 0;
  for (const letter of purpose) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return createChance(mixed);
}

/** One of a list; undefined of an empty one. */
export function choose<T>(chance: Chance, list: readonly T[]): T | undefined {
  return list[Math.floor(chance() * list.length)];
}

/** A whole number from `least` to `most`, both possible. */
export function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

/** The same members in an order of chance. */
export function shuffle<T>(chance: Chance, list: readonly T[]): T[] {
  const keyed = list.map((member) => ({ member, key: chance() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ member }) => member);
}
