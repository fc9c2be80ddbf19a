import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clean, hidesCharacters } from '#render/wording/clean.ts';
import { cleanPhrase } from '#render/wording/phrase.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';
import { promise } from './promise.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const unseen = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad\u2028\u2029]/u;

/** Plain words between texts of any kind, which are searched for. */
const around = fc.tuple(hostileText, fc.constantFrom('quay', 'the old wall', '40'), hostileText);

export const cleaning = [
  promise(
    'Nothing that hides, turns or breaks a line is shown, and it is told that something was left out',
    fc.property(hostileText, (text) => {
      const shown = clean(text);
      assert.doesNotMatch(shown, unseen);
      assert.doesNotMatch(shown, /\p{M}{9}/u);
      assert.ok(shown.isWellFormed());
      assert.equal(clean(shown), shown);
      const told = text.replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ');
      assert.equal(hidesCharacters(text), shown !== told);
      if (/[\u200b\u202e\u2066\0\ufeff\u00ad]/.test(text)) assert.ok(hidesCharacters(text));
    }),
  ),
  promise(
    'The words that are marked in a stored text are the words that are marked when it is shown',
    fc.property(around, ([before, words, after]) => {
      const stored = Object.freeze({
        text: `${before}${words}${after}`,
        emphasis: Object.freeze([Object.freeze({ start: before.length, end: before.length + words.length })]),
      });
      const { text, emphasis } = cleanPhrase(stored);
      assert.equal(emphasis.length, 1);
      const marked = text.slice(emphasis[0]?.start, emphasis[0]?.end);
      const whole = wholeGraphemesOf(stored.text, before.length, before.length + words.length);
      assert.ok(marked.includes(clean(whole)), `${JSON.stringify(marked)} lacks ${JSON.stringify(whole)}`);
      assert.match(marked.replace(clean(whole), ''), /^[\p{M}\p{Emoji_Modifier}]*$/u);
    }),
  ),
];

/** By going through all graphemes of a text. */
function wholeGraphemesOf(text: string, start: number, end: number): string {
  return [...graphemes.segment(text)]
    .filter(({ index, segment }) => index < end && index + segment.length > start)
    .map(({ segment }) => segment)
    .join('');
}
