import type { Command } from '#command/define.ts';
import { check } from './check.ts';
import { figures } from './figures.ts';
import { defineHelp } from './help.ts';
import { source } from './source.ts';
import { whoSaid } from './who-said.ts';

const asking = [whoSaid, check, figures, source];

/** Every command, in the order in which help and platforms show them. */
export const commands: readonly Command[] = [...asking, defineHelp(asking)];
