import type { Party } from '#extract/extraction.ts';
import type { Identifier } from './identify.ts';
import type { Scene } from './scene.ts';

/** What people give: "in an interview with the Herald". */
const occasions = new Set(['interview', 'conversation', 'email', 'statement', 'letter', 'message']);
const towards = new Set(['to', 'with', 'for']);
/** As many units behind a cue as the occasion may stand away from it. */
const reach = 5;

/** To whom it was said: whom a verb like "told" has behind it, or with whom the interview was. */
export function addressee(scene: Scene, verb: number, { partyOf }: Identifier): Party | null {
  const { units } = scene.outline;
  const told = units[verb]?.cue?.classes.includes('tell') ?? false;
  const hearer = units[verb + 1]?.symbol === 'G' ? verb + 2 : verb + 1;
  if (told && units[hearer]?.mention) return partyOf(hearer);
  const partner = interviewer(scene, verb);
  return partner === null ? null : partyOf(partner);
}

function interviewer({ article: { tokens }, outline: { units } }: Scene, verb: number): number | null {
  for (let at = verb + 1; at <= verb + reach; at += 1) {
    const [unit, next, partner] = [units[at], units[at + 1], units[at + 2]];
    if (!unit || unit.symbol === '.' || unit.symbol === '/') return null;
    const occasion = unit.mention ? (tokens[unit.mention.head]?.form ?? '') : '';
    const preposition = next ? (tokens[next.token]?.form ?? '') : '';
    if (occasions.has(occasion) && towards.has(preposition) && partner?.mention) return at + 2;
  }
  return null;
}
