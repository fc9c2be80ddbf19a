/** What is used of a page's elements and texts. */
export type PageNode = {
  nodeType: number;
  /** In capitals for elements. */
  nodeName: string;
  data?: string;
  firstChild: PageNode | null;
  nextSibling: PageNode | null;
  parentNode: PageNode | null;
};

export type PageElement = PageNode & {
  textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};

export type PageDocument = PageElement & { documentElement: PageElement };

export const elementNode = 1;
export const textNode = 3;
