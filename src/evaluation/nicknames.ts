/** A given name, and what its bearers are called for short. Measuring has a list of its own, so that
 * what counts as right does not change with what extraction knows. */
const table = `
  andrew: andy
  anthony: tony
  bernard: bernie
  charles: charlie chuck
  christopher: chris
  daniel: dan danny
  david: dave
  edward: ed ted
  elizabeth: beth betsy liz
  gerald: jerry
  harold: harry
  henry: hank
  james: jim jimmy
  jack: john
  joseph: joe
  katherine: kate
  lawrence: larry
  margaret: maggie peggy
  michael: mike
  richard: dick rick
  robert: bob bobby rob
  samuel: sam
  stephen: steve
  thomas: tom
  timothy: tim
  william: bill billy will
`;

const fullNames = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [full = '', short = ''] = line.trim().split(': ');
      return short.split(' ').map((each) => [each, full] as const);
    }),
);

/** The full form of a folded given name: "william" for "bill"; any other name stays as it is. */
export const fullGivenName = (name: string): string => fullNames.get(name) ?? name;
