const possessive = /['’]s\b/g;
/** The points of "U.S." but the last, which the word pattern leaves out anyway. */
const innerPoint = /\.(?=\p{L}\.)/gu;
const aroundNames = /[\s,.;:—–-]/;
const wordPattern = /[\p{L}\p{N}&]+(?:[-’'][\p{L}\p{N}]+)*/gu;

const lines = (text: string) => new Set(text.trim().split(/\s+/));

/** Words before a name that are no part of it. */
export const titles = lines(`
  mr mrs ms miss dr sir lady king pope prof professor rev reverend pastor
  president vice prime minister governor gov mayor secretary ambassador
  senator sen sens representative reps rep congressman congresswoman speaker leader
  judge justice attorney sheriff detective officer chief director chairman chairwoman
  general gen colonel col lt sgt capt captain major maj adm
  spokesman spokeswoman spokesperson strategist candidate nominee former
  republican democratic democrat gop the a an
`);

/** Words after a name that tell a namesake from his father. */
export const suffixes = lines('jr sr ii iii iv');

/** Words that stand for somebody and name nobody. */
export const pronouns = lines(`
  i me my we us our you your he him his himself she her herself it its itself
  they them their themselves who whom which that this these those one
`);

/** Case, accents and the possessive make no other word. */
export function foldName(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(possessive, '').replace(/['’]$/, '');
}

/** The folded words of a name or a description; "U.S." is one. */
export function splitName(text: string): string[] {
  return foldName(text).replace(innerPoint, '').match(wordPattern) ?? [];
}

/** A speaker as it is compared: on one line, without the marks around it. */
export function trimName(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && aroundNames.test(text.charAt(start))) start += 1;
  while (start < end && aroundNames.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).replace(/\s+/g, ' ');
}
