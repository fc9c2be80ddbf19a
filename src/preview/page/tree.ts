/** What Discord's markdown means, before anything is drawn. */
export type Inline =
  | { type: 'text' | 'code' | 'mention'; text: string }
  | { type: SpanType; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] };

export type SpanType = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

export type Block =
  | { type: 'paragraph' | 'subtext'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { type: 'quote'; children: Block[] }
  | { type: 'list'; items: ListItem[] }
  | { type: 'code'; text: string };

/** `marker` is the number of an ordered item and null for a bullet; `depth` counts from 0. */
export type ListItem = { marker: string | null; depth: number; children: Inline[] };
