/** Longer marks first, since `**` would otherwise be read as two `*`. */
const marks = ['**', '__', '~~', '||', '*', '_'] as const;

type Mark = (typeof marks)[number];

type Hide = (start: number, end: number) => number;

/** The mark of emphasis that stands at this place; null where there is none. */
export function markAt(text: string, at: number): Mark | null {
  return marks.find((mark) => text.startsWith(mark, at)) ?? null;
}

/** Pairs marks of emphasis while a text is read from its beginning, and hides those that are paired. */
export class Pairing {
  readonly #text: string;
  readonly #hide: Hide;
  /** Marks that are not closed yet, the innermost last, each kind once. */
  #open: { mark: Mark; at: number }[] = [];

  constructor(text: string, hide: Hide) {
    this.#text = text;
    this.#hide = hide;
  }

  /** Takes a mark up; gives the place where reading goes on. */
  take(mark: Mark, at: number): number {
    const place = this.#open.findIndex((each) => each.mark === mark);
    const inner = this.#open.at(-1);
    // In `***a***` the inner mark ends first.
    if (place !== -1 && inner && inner.mark === mark.charAt(0) && inner.mark !== mark) {
      return this.#close(inner, inner.mark, at);
    }
    const opener = this.#open[place];
    if (opener && this.#closes(mark, opener.at, at)) return this.#close(opener, mark, at);
    if (!opener && this.#opens(mark, at)) this.#open.push({ mark, at });
    return at + mark.length;
  }

  #close(opener: { mark: Mark; at: number }, mark: Mark, at: number): number {
    this.#open = this.#open.slice(0, this.#open.indexOf(opener));
    this.#hide(opener.at, opener.at + mark.length);
    return this.#hide(at, at + mark.length);
  }

  /** A single sign is emphasis only beside a word. */
  #opens(mark: Mark, at: number): boolean {
    return mark.length > 1 || /\S/.test(this.#text.charAt(at + 1));
  }

  #closes(mark: Mark, from: number, at: number): boolean {
    if (at === from + mark.length) return false;
    if (mark === '*') return /\S/.test(this.#text.charAt(at - 1));
    return mark !== '_' || !/\w/.test(this.#text.charAt(at + 1));
  }
}
