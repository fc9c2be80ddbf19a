import type { Command, CommandShape, OptionShape } from './define.ts';

/** `completes` tells whether values are suggested for it. */
export type OptionOutline = OptionShape & { completes: boolean };

/** What an adapter must know of a command to offer it: plain data, without what answers it. */
export type CommandOutline = Omit<CommandShape, 'options'> & {
  options: Readonly<Record<string, OptionOutline>>;
};

export function outlineOf({ name, description, messageAction, options }: Command): CommandOutline {
  const outlined = Object.entries(options).map(([key, { complete, ...shape }]): [string, OptionOutline] => [
    key,
    { ...shape, completes: complete !== undefined },
  ]);
  return { name, description, messageAction, options: Object.fromEntries(outlined) };
}
