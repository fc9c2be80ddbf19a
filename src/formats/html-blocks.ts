import { elementNode, type PageNode, textNode } from './html-page.ts';
import { blockMark } from './source-text.ts';

/** What is no text, or not the article's. */
const skipped = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT VIDEO AUDIO CANVAS BUTTON FORM INPUT SELECT TEXTAREA
  LABEL NAV ASIDE FOOTER FIGURE FIGCAPTION HEAD TITLE DIALOG`.split(/\s+/),
);
const blockElements = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET H1 H2 H3 H4 H5 H6 HEADER HR
  HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);
/** White space that pages are laid out with; a no-break space was put there on purpose. */
const layoutSpace = /[ \t\r\n\f]+/g;

/**
 * The texts below a node, one for each block element, in order; blocks that are links alone lead away and
 * are left out. A line break is "\n", two end a paragraph. Each paragraph of a block quotation begins
 * with "> ".
 */
export function blocksOf(root: PageNode): string[] {
  const blocks: string[] = [];
  let [line, unlinked] = ['', ''];
  let [quoted, linked] = [0, 0];
  const end = () => {
    if (unlinked.trim() !== '') pushBlocks(blocks, line, quoted > 0 ? blockMark : '');
    [line, unlinked] = ['', ''];
  };
  const add = (text: string) => {
    line += text;
    if (linked === 0) unlinked += text;
  };
  const step = (node: PageNode, by: 1 | -1) => {
    if (node.nodeName === 'BLOCKQUOTE') quoted += by;
    if (node.nodeName === 'A') linked += by;
  };
  walk(root, {
    enter(node) {
      if (node.nodeType === textNode) add(textOf(node, line));
      else if (node.nodeName === 'BR') add('\n');
      else if (blockElements.has(node.nodeName)) end();
      step(node, 1);
    },
    leave(node) {
      if (blockElements.has(node.nodeName)) end();
      step(node, -1);
    },
  });
  end();
  return blocks;
}

type Visitor = { enter(node: PageNode): void; leave(node: PageNode): void };

/** Without calling itself, since pages may be nested deeper than the stack. */
function walk(root: PageNode, { enter, leave }: Visitor): void {
  let node: PageNode | null = root;
  while (node) {
    const isRead: boolean = !skipped.has(node.nodeName);
    if (isRead) enter(node);
    const child: PageNode | null = isRead && node.nodeType === elementNode ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    if (isRead) leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}

/** White space is one space, and none where one stands already; preformatted text stands as it is. */
function textOf({ data = '', parentNode }: PageNode, before: string): string {
  if (parentNode?.nodeName === 'PRE') return data;
  const text = data.replace(layoutSpace, ' ');
  return /[ \n]$/.test(before) && text.startsWith(' ') ? text.slice(1) : text;
}

function pushBlocks(blocks: string[], text: string, mark: string): void {
  let lines: string[] = [];
  for (const line of [...text.split('\n'), '']) {
    if (line.trim() !== '') lines.push(line.trimEnd());
    else if (lines.length > 0) {
      blocks.push(mark + lines.join('\n').trim());
      lines = [];
    }
  }
}
