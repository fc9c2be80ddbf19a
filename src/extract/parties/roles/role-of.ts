import { isPlace } from '#extract/parties/lexicon/places.ts';
import type { RoleFinder } from './role-finder.ts';

const linking = new Set(['of', 'from', 'at']);
const mostWords = 8;

/** "Jane Doe, of Manchester University"; a place alone says where somebody is, not what. */
export const roleOf: RoleFinder = ({ tokens }, { to, possessive }) => {
  if (possessive) return null;
  const from = tokens[to]?.text === ',' ? to + 1 : to;
  if (!linking.has(tokens[from]?.form ?? '')) return null;
  let end = from + 1;
  if (tokens[end]?.form === 'the') end++;
  const first = end;
  let isPlaceOnly = true;
  while (end < first + mostWords && tokens[end]?.tag === 'PROPN') {
    isPlaceOnly &&= isPlace(tokens[end]?.form ?? '');
    end++;
  }
  return end - first >= 2 && !isPlaceOnly ? { from, to: end } : null;
};
