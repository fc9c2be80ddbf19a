import type { Grade } from '#model/comparison.ts';
import type { Step } from './align.ts';

/** The grade of steps over words; `verbatim` where the same words are also the same characters. */
export function gradeOf(steps: readonly Step[], verbatim: boolean): Grade {
  if (steps.some(({ op }) => op === 'replace' || op === 'delete')) return 'altered';
  if (steps.some(({ op }) => op === 'insert')) return 'elided';
  return verbatim ? 'exact' : 'same-words';
}
