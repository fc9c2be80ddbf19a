import { answers } from './answers.ts';
import { cleaning } from './cleaning.ts';
import { customIds } from './custom-ids.ts';
import { cutting } from './cutting.ts';
import { escaping } from './escaping.ts';
import type { FuzzedPromise } from './promise.ts';

/** All promises about any text, in the order in which they are tried. */
export const promises: readonly FuzzedPromise[] = [...escaping, ...cleaning, ...cutting, customIds, answers];
