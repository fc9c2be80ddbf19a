import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarkdown } from '#preview/page/markdown.ts';
import type { Block, Inline } from '#preview/page/tree.ts';
import { escapeMarkdown } from '#render/discord/escape.ts';
import { clean } from '#render/wording/clean.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';
import { readMarkdown } from '#tests/render/discord/markdown.ts';
import { promise } from './promise.ts';

/** What our own lines begin with; the text itself stands after it. */
const frames = ['', '“', 'by ', '[a]', '  ', '> ', '> “', '-# ', '- ', '### ', '**a** '];
const ends = ['', '”', '.', ' ', ', §3'];

/** Without anything to show, a line is only its frame. */
const shownText = hostileText.filter((text) => clean(text).trim() !== '');

const placed = [shownText, fc.constantFrom(...frames), fc.constantFrom(...ends)] as const;

/** Two readers that share nothing with the escaper: one that rather finds too much, and the preview’s own. */
export const escaping = [
  promise(
    'Escaped text shows as the text that it is, wherever in a line it stands',
    fc.property(...placed, (text, before, after) => {
      const shown = readMarkdown(`${before}${escapeMarkdown(text)}${after}`);
      const frame = readMarkdown(`${before}a`);
      assert.deepEqual(kindsOf(shown), kindsOf(frame));
      assert.equal(shown.text, `${frame.text.slice(0, -1)}${clean(text)}${after}`);
    }),
  ),
  promise(
    'The preview draws escaped text as text alone',
    fc.property(...placed, (text, before, after) => {
      const drawn = parseMarkdown(`${before}${escapeMarkdown(text)}${after}`).flatMap(textsIn);
      const frame = parseMarkdown(`${before}a${after}`).flatMap(textsIn);
      assert.deepEqual(stylesOf(drawn), stylesOf(frame));
    }),
  ),
];

type Styled = { type: string; text: string };

function kindsOf({ constructs }: ReturnType<typeof readMarkdown>): string[] {
  return constructs.map(({ kind }) => kind);
}

/** What is not plain text. */
function stylesOf(drawn: readonly Styled[]): string[] {
  return drawn.map(({ type }) => type).filter((type) => type !== 'text');
}

function textsIn(block: Block): Styled[] {
  const own = { type: block.type, text: '' };
  if (block.type === 'quote') return [own, ...block.children.flatMap(textsIn)];
  if (block.type === 'list') return [own, ...block.items.flatMap(({ children }) => children.map(styled))];
  return block.type === 'code' ? [own] : [own, ...block.children.map(styled)];
}

function styled(node: Inline): Styled {
  return { type: node.type, text: 'text' in node ? node.text : '' };
}
