import { codeAt, codeRuns } from './markdown-code.ts';
import { markAt, Pairing } from './markdown-marks.ts';

/** Quote, small print and heading; a line may begin with the first and one of the others behind it. */
const lineStart = /(?:>>> |> )?(?:-# |#{1,3} )?/y;
const label = /\[(?:[^[\]\\]|\\[\s\S])+\]/y;
const target = /\((?:<https?:\/\/[^\s<>]+>|https?:\/\/[^\s()<>]+)(?: "[^"\n]*")?\)/y;
const address = /https?:\/\/[^\s<\]]+/y;
/** People, channels, commands, times and emoji by their numbers, which nobody sees. */
const reference = /<(?:@[!&]?\d+|#\d+|id:\w+|\/[^<>:\n]+:\d+|a?:\w+:\d+|t:-?\d+(?::\w)?)>/y;
const escapable = /[^0-9A-Za-z\s]/;

/**
 * What a reader sees of a text in Discord's markdown: its signs are left out, and so are the addresses
 * behind masked links. Other text stays as it is. Time is linear in the length of the text.
 */
export function plainText(text: string): string {
  const hidden = new Hidden(text);
  const pairing = new Pairing(text, hidden.hide);
  const code = codeRuns(text);
  /** Where the label of a masked link ends, and where its address does. */
  const links = new Map<number, number>();
  let at = 0;
  while (at < text.length) {
    if (at === 0 || text[at - 1] === '\n') at = hidden.hide(at, endOf(lineStart, text, at));
    const span = codeAt(text, at, code);
    const link = links.get(at) ?? endOf(reference, text, at);
    const mark = markAt(text, at);
    if (isEscape(text, at)) at = hidden.hide(at, at + 1) + 1;
    else if (span) {
      hidden.hide(at, span.start);
      at = hidden.hide(span.end, span.after);
    } else if (link > at) at = hidden.hide(at, link);
    else if (text[at] === '[') at = openLink(text, at, links, hidden);
    else if (mark !== null) at = pairing.take(mark, at);
    else at = Math.max(at + 1, endOf(address, text, at));
  }
  return hidden.rest();
}

/** Hides the bracket before a masked link's label, and notes where the rest of the link is to be hidden. */
function openLink(text: string, at: number, links: Map<number, number>, hidden: Hidden): number {
  const labelEnd = endOf(label, text, at);
  const end = endOf(target, text, labelEnd);
  if (labelEnd === at || end === labelEnd) return at + 1;
  links.set(labelEnd - 1, end);
  return hidden.hide(at, at + 1);
}

function isEscape(text: string, at: number): boolean {
  return text[at] === '\\' && escapable.test(text[at + 1] ?? ' ');
}

/** Where a sign that begins at this place ends; the place itself where none does. */
function endOf(sign: RegExp, text: string, at: number): number {
  sign.lastIndex = at;
  return at + (sign.exec(text)?.[0].length ?? 0);
}

/** Which parts of a text a reader does not see. */
class Hidden {
  readonly #text: string;
  readonly #isHidden: Uint8Array;

  constructor(text: string) {
    this.#text = text;
    this.#isHidden = new Uint8Array(text.length);
  }

  /** Gives the end back, from where reading goes on. */
  readonly hide = (start: number, end: number): number => {
    this.#isHidden.fill(1, start, end);
    return end;
  };

  rest(): string {
    let shown = '';
    for (let at = 0; at < this.#text.length; at++) {
      if (this.#isHidden[at] === 0) shown += this.#text.charAt(at);
    }
    return shown;
  }
}
