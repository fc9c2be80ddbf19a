import type { Article } from '#extract/article.ts';
import type { Party } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';

/** What may stand between a name and its role: ", the", ", who is the", "(". */
const betweenNameAndRole =
  /^[\s,(—–-]{0,4}(?:(?:who|which) (?:is|was) )?(?:(?:an?|the|its|their|now|then) ){0,2}$/;
/** Longer than anything that it matches. */
const farthest = 30;

/** The role of a party that its mention holds or touches; null where none stands there. */
export function roleBeside({ text }: Article, { roles }: Party, mention: Range): Range | null {
  const holds = roles.find(({ start, end }) => start >= mention.start && end <= mention.end);
  return holds ?? roles.find((role) => isBeside(text, role, mention)) ?? null;
}

function isBeside(text: string, role: Range, mention: Range): boolean {
  const [first, second] = role.start < mention.start ? [role, mention] : [mention, role];
  const gap = second.start - first.end;
  return gap >= 0 && gap < farthest && betweenNameAndRole.test(text.slice(first.end, second.start));
}
