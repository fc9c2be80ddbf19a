import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '#preview/page/markdown.ts';
import type { Block, Inline } from '#preview/page/tree.ts';

/** A tree in a notation that is quick to read: `bold(text)`. */
function sketch(text: string): string {
  return parseMarkdown(text).map(sketchBlock).join(' / ');
}

function sketchBlock(block: Block): string {
  if (block.type === 'code') return `code-block(${block.text})`;
  if (block.type === 'quote') return `quote(${block.children.map(sketchBlock).join(' / ')})`;
  if (block.type === 'list') {
    return block.items
      .map((item) => `${item.marker ?? '*'}${item.depth}(${sketchAll(item.children)})`)
      .join(' ');
  }
  const name = block.type === 'heading' ? `h${block.level}` : block.type;
  return name === 'paragraph' ? sketchAll(block.children) : `${name}(${sketchAll(block.children)})`;
}

function sketchAll(nodes: readonly Inline[]): string {
  return nodes.map(sketchInline).join('');
}

function sketchInline(node: Inline): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'link') return `link[${node.url}](${sketchAll(node.children)})`;
  return `${node.type}(${'text' in node ? node.text : sketchAll(node.children)})`;
}

describe('marks inside a line', () => {
  test.each([
    ['a **bold** word', 'a bold(bold) word'],
    ['*one* and _other_ italic', 'italic(one) and italic(other) italic'],
    ['__under__ ~~struck~~ ||hidden||', 'underline(under) strike(struck) spoiler(hidden)'],
    ['***both***', 'bold(italic(both))'],
    ['**bold with *italic* inside**', 'bold(bold with italic(italic) inside)'],
    ['*italic with **bold** inside*', 'italic(italic with bold(bold) inside)'],
    ['the ~~old~~ **new** words', 'the strike(old) bold(new) words'],
    ['~~old~~**new**, **~~both~~**', 'strike(old)bold(new), bold(strike(both))'],
    ['||**84%**||', 'spoiler(bold(84%))'],
    ['`code **as it is**` after', 'code(code **as it is**) after'],
    ['``one ` inside``', 'code(one ` inside)'],
    ['**over\ntwo lines**', 'bold(over\ntwo lines)'],
  ])('%j is drawn as %s', (text, expected) => {
    expect(sketch(text)).toBe(expected);
  });

  test.each([
    '2 * 3 * 4',
    'a * b *',
    'snake_case_name',
    '**never closed',
    'ends with a backslash \\',
    '||||',
    '`open',
    '[words]  (x)',
    '[words](javascript:alert(1))',
    '[words](/local)',
    'mail@example',
    '<b>bold</b>',
  ])('%j is text', (text) => {
    expect(parseMarkdown(text)).toEqual([{ type: 'paragraph', children: [{ type: 'text', text }] }]);
  });

  test.each([
    ['\\*\\*not bold\\*\\*', '**not bold**'],
    ['**a \\* star**', 'bold(a * star)'],
    ['\\\\*back*', '\\italic(back)'],
    ['\\[words](https://x.example)', '[words](link[https://x.example](https://x.example))'],
    ['\\<@1>', '<@1>'],
    ['C:\\temp', 'C:\\temp'],
  ])('a backslash takes the meaning from the sign after it: %j', (text, expected) => {
    expect(sketch(text)).toBe(expected);
  });
});

describe('links and mentions', () => {
  test.each([
    ['[**words**](https://x.example/a)', 'link[https://x.example/a](bold(words))'],
    ['[words](<https://x.example/(a)>)', 'link[https://x.example/(a)](words)'],
    ['[words](https://x.example "A title")', 'link[https://x.example](words)'],
    ['see https://x.example/a.', 'see link[https://x.example/a](https://x.example/a).'],
    ['<https://x.example>', 'link[https://x.example](https://x.example)'],
    ['https://', 'https://'],
    ['@everyone, @here', 'mention(@everyone), mention(@here)'],
    ['<@1> <@!1> <@&1> <#1>', 'mention(<@1>) mention(<@!1>) mention(<@&1>) mention(<#1>)'],
    ['</who-said:1> <t:1:R> <:hm:12>', 'mention(</who-said:1>) mention(<t:1:R>) mention(<:hm:12>)'],
  ])('%j is drawn as %s', (text, expected) => {
    expect(sketch(text)).toBe(expected);
  });
});

describe('lines', () => {
  test.each([
    ['# One\n## Two\n### Three\n#### four', 'h1(One) / h2(Two) / h3(Three) / #### four'],
    ['-# small **print**', 'subtext(small bold(print))'],
    ['> first\n> second\nafter', 'quote(first\nsecond) / after'],
    ['> ## Title\n> words', 'quote(h2(Title) / words)'],
    ['> “the ~~old~~ **new** words”', 'quote(“the strike(old) bold(new) words”)'],
    ['>>> all\nof it', 'quote(all\nof it)'],
    ['- one\n  - two\n3. three', '*0(one) *1(two) 30(three)'],
    ['before\n- one\nafter', 'before / *0(one) / after'],
    ['```\n**as** is\n```', 'code-block(**as** is)'],
    ['#hashtag', '#hashtag'],
    ['-#', '-#'],
    ['>no blank', '>no blank'],
    ['1.5 million', '1.5 million'],
    ['\\# not a heading\n\\> nor a quote\n\\- nor a list', '# not a heading\n> nor a quote\n- nor a list'],
    ['1\\. not a list', '1. not a list'],
    ['one\n\ntwo', 'one\n\ntwo'],
  ])('%j is drawn as %s', (text, expected) => {
    expect(sketch(text)).toBe(expected);
  });
});
