import { parseArgs } from 'node:util';

/** What `npm run simulate` is asked for. */
export type Wanted = { seed: number; interactions: number; rate: number; outage: number | null };

/** Reads the command line; throws a RangeError for what is no number. */
export function readWanted(args: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      interactions: { type: 'string', default: '1000' },
      rate: { type: 'string', default: '0.2' },
      outage: { type: 'string' },
    },
  });
  return {
    seed: numberOf('seed', values.seed),
    interactions: numberOf('interactions', values.interactions),
    rate: numberOf('rate', values.rate),
    outage: values.outage === undefined ? null : numberOf('outage', values.outage),
  };
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0) {
    throw new RangeError(`--${name} must be a number from 0`);
  }
  return number;
}
