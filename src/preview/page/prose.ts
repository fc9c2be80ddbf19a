import { button, element } from './dom.ts';
import { parseMarkdown } from './markdown.ts';
import type { Block, Inline, ListItem } from './tree.ts';

const spanTags = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

/** Draws a text display's markdown. */
export function drawProse(text: string): HTMLElement {
  return element('div', { class: 'prose' }, ...parseMarkdown(text).map(drawBlock));
}

function drawBlock(block: Block): Node {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, ...drawAll(block.children));
    case 'subtext':
      return element('p', { class: 'subtext' }, ...drawAll(block.children));
    case 'heading':
      // Discord's levels are sizes: a message may well begin with the third, a page's outline may not.
      return element('h3', { class: `size-${block.level}` }, ...drawAll(block.children));
    case 'quote':
      return element('blockquote', {}, ...block.children.map(drawBlock));
    case 'list':
      return element('ul', {}, ...block.items.map(drawListItem));
    case 'code':
      return element('pre', {}, element('code', {}, block.text));
  }
}

function drawListItem({ marker, depth, children }: ListItem): Node {
  const sign = element(
    'span',
    { class: 'marker', 'aria-hidden': marker ? null : 'true' },
    marker ? `${marker}.` : '•',
  );
  return element(
    'li',
    { class: `depth-${Math.min(depth, 3)}` },
    sign,
    element('span', {}, ...drawAll(children)),
  );
}

function drawAll(nodes: readonly Inline[]): Node[] {
  return nodes.map(drawInline);
}

function drawInline(node: Inline): Node {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return element('code', {}, node.text);
    case 'mention':
      return element('span', { class: 'mention' }, node.text);
    case 'link':
      return drawLink(node.url, drawAll(node.children));
    case 'spoiler':
      return drawSpoiler(element('span', {}, ...drawAll(node.children)));
    default:
      return element(spanTags[node.type], {}, ...drawAll(node.children));
  }
}

const webAddress = /^https?:\/\//;

/** Opens in a new tab and tells the other site nothing about this one; only the web is linked to. */
export function drawLink(url: string, children: Node[], className: string | null = null): HTMLElement {
  if (!webAddress.test(url)) return element('span', { class: className }, ...children);
  const attributes = {
    href: url,
    target: '_blank',
    rel: 'noopener noreferrer',
    class: className,
    title: url,
  };
  return element('a', attributes, ...children);
}

/** A cover over something that its reader may choose not to see. */
export function drawSpoiler(hidden: HTMLElement): HTMLElement {
  hidden.hidden = true;
  hidden.tabIndex = -1;
  const cover = button('Hidden: show', 'spoiler', () => {
    cover.remove();
    hidden.hidden = false;
    hidden.focus();
  });
  return element('span', { class: 'spoiler-place' }, cover, hidden);
}
