import type { IPropertyWithHooks } from 'fast-check';

/** Something that holds for any text, told as a sentence. */
export type FuzzedPromise = {
  name: string;
  /** What one run of the property tries, so many times. */
  triesInRun: number;
  property: IPropertyWithHooks<unknown>;
  /** How much has been tried so far of what is counted, for the report; empty where runs say it all. */
  counted(): Readonly<Record<string, number>>;
};

/** A promise of which each run tries one thing. */
export function promise(name: string, property: IPropertyWithHooks<unknown>): FuzzedPromise {
  return { name, triesInRun: 1, property, counted: () => ({}) };
}
