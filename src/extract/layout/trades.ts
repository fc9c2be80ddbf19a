/** Who writes for a paper. */
export const trades: ReadonlySet<string> = new Set(
  'correspondent reporter editor writer columnist staff contributor journalist producer bureau'.split(' '),
);

/** What a trade is about, and how high it is; sections of a paper are called by the same words. */
export const fields: ReadonlySet<string> = new Set(
  `affairs agriculture arts assistant business chief city community consumer correspondent courts crime
  cricket culture defence defense deputy diplomatic economics education energy environment features finance
  financial football foreign general government guest health home housing industrial industry international
  investigations investigative labour labor legal legislative local medical money national news night north
  parliamentary political politics racing regional religious royal rugby rural science security senior social
  special sport sports staff technology transport travel travelling washington weather west westminster
  world`.split(/\s+/),
);

const mostWords = 6;
/** Words between the capitalised ones of a trade or a place. */
const small = new Set('for in of the and &'.split(' '));
/** "Special to The Harbour Gazette", "For the Harbour Gazette". */
const sentTo = /^(?:special to|for) the \p{L}/iu;

/** Whether a line is nothing but a trade or an address, as it stands below a name: "Courts Reporter". */
export function isTradeLine(text: string): boolean {
  if (/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text)) return true;
  const words = text.split(/\s+/);
  if (words.length > mostWords || /[.!?]$/.test(text)) return false;
  if (sentTo.test(text)) return true;
  return (
    trades.has(words.at(-1)?.toLowerCase() ?? '') &&
    words.every((word) => /^\p{Lu}/u.test(word) || small.has(word) || fields.has(word))
  );
}
