/** Short forms of first names, as lines of names that can be one person's. */
const lines = `
  joseph joe joey
  william bill billy will willie
  bernard bernie
  michael mike mick
  timothy tim
  robert bob bobby rob robbie bert
  james jim jimmy jamie
  thomas tom tommy
  daniel dan danny
  christopher chris kit
  edward ted ed eddie ned
  richard dick rick ricky rich
  anthony tony
  andrew andy drew
  stephen steven steve
  elizabeth liz beth betsy betty eliza lizzie libby
  katherine catherine kathryn kate cathy kathy katie kay
  lawrence laurence larry
  harold harry hal
  john jack johnny jon jonathan
  charles chuck charlie
  henry hank harry
  margaret peggy maggie meg
  david dave
  samuel samantha sam
  gerald jerry gerry
  nicholas nick
  benjamin ben
  matthew matt
  gregory greg
  jeffrey geoffrey jeff geoff
  kenneth ken kenny
  ronald ron ronnie
  donald don donny
  douglas doug
  frederick fred freddie
  francis frank frankie
  leonard len lenny
  raymond ray
  peter pete
  philip phillip phil
  patrick patricia pat paddy
  susan suzanne sue susie
  deborah debbie deb
  barbara barb babs
  jennifer jen jenny
  jessica jess
  pamela pam
  victoria vicky vicki
  rebecca becky
  judith judy
  theodore ted teddy theo
  alexander alexandra alex sandy alec
  albert bert al alan
  vincent vince
  walter walt
  zachary zach zack
  joshua josh
  nathaniel nathan nat nate
  eugene gene
  abraham abe
  rudolph rudy
  reginald reg
  terence terry
`;

const linesOf = new Map<string, Set<number>>();
for (const [line, names] of lines.trim().split('\n').entries()) {
  for (const name of names.trim().split(' ')) linesOf.set(name, (linesOf.get(name) ?? new Set()).add(line));
}

/** "Phillip" and "Philip" are spellings of one name. */
const single = (name: string): string => name.replace(/(.)\1/gu, '$1');

/** Whether both first names, folded, can be the same person's: "Robert" and "Bob". */
export function isSameFirstName(one: string, other: string): boolean {
  if (one === other || single(one) === single(other)) return true;
  const lines = linesOf.get(other);
  return [...(linesOf.get(one) ?? [])].some((line) => lines?.has(line));
}
