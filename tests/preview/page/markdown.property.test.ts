import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '#preview/page/markdown.ts';
import type { Block, Inline } from '#preview/page/tree.ts';
import { escapeMarkdown } from '#render/discord/escape.ts';

const signs = [
  '*',
  '_',
  '~',
  '|',
  '`',
  '\\',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '#',
  '-',
  '@',
  ' ',
  '\n',
  'a',
  '1.',
];
const pieces = [...signs, 'https://x.example', '@everyone', '<@1>', '**', '||', '> ', '-# ', '```\n'];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((each) => each.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function escapeAll(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function inlines(block: Block): readonly Inline[] {
  if (block.type === 'quote') return block.children.flatMap(inlines);
  if (block.type === 'list') return block.items.flatMap(({ children }) => children);
  return block.type === 'code' ? [{ type: 'code', text: block.text }] : block.children;
}

test('text whose every sign is escaped is drawn as that very text and nothing else', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const blocks = parseMarkdown(escapeAll(text));
      const children = text === '' ? [] : [{ type: 'text', text }];
      expect(blocks).toEqual([{ type: 'paragraph', children }]);
    }),
    { numRuns: 2000 },
  );
});

test('what the bot escapes is drawn as text alone, at the start of a line and within it', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('', 'words ', '> ', '- '), (text, before) => {
      for (const block of parseMarkdown(`${before}${escapeMarkdown(text)}`)) {
        expect(['paragraph', 'quote', 'list']).toContain(block.type);
        for (const node of inlines(block)) expect(node.type).toBe('text');
      }
    }),
    { numRuns: 3000 },
  );
});

test('no text makes a link that leads anywhere but to the web', () => {
  const urls = (nodes: readonly Inline[]): string[] =>
    nodes.flatMap((node) => [
      ...(node.type === 'link' ? [node.url] : []),
      ...('children' in node ? urls(node.children) : []),
    ]);
  fc.assert(
    fc.property(hostile, (text) => {
      for (const url of urls(parseMarkdown(text).flatMap(inlines))) expect(url).toMatch(/^https?:\/\//);
    }),
    { numRuns: 2000 },
  );
});

test.each(pieces.map((piece) => [piece]))(
  '4,000 characters of %j are read in well under a second',
  (piece) => {
    const text = piece.repeat(Math.ceil(4000 / piece.length)).slice(0, 4000);
    const start = performance.now();
    for (const each of [text, `${text}x`, text.replaceAll(piece, `${piece}[a](`).slice(0, 4000)])
      parseMarkdown(each);
    expect(performance.now() - start).toBeLessThan(500);
  },
);
