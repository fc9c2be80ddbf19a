/** Words for the same thing, each list with the one that stands for all of it. */
const alike = {
  children: 'kid kids youngster youngsters',
  prison: 'jail jails gaol gaols prisons',
  prisoner: 'inmate inmates prisoners',
  released: 'freed',
  increase: 'increased increases rise rises rose risen',
  decrease: 'decreased decreases fall falls fell fallen drop drops dropped',
  image: 'images photo photos photograph photographs picture pictures',
  man: 'men',
  woman: 'women',
  age: 'aged ages old young',
  percent: 'share proportion',
};

/** Verbs whose forms have no stem in common. */
const irregularVerbs = `begin began begun; break broke broken; bring brought; build built; buy bought; catch caught;
  choose chose chosen; drive drove driven; find found; flee fled; fly flew flown; give gave given; grow grew grown;
  hold held; keep kept; know knew known; lead led; lend lent; lose lost; make made; meet met; pay paid;
  ride rode ridden; run ran; sell sold; send sent; shoot shot; sink sank sunk; speak spoke spoken; spend spent;
  steal stole stolen; strike struck; swim swam swum; take took taken; teach taught; tear tore torn; wear wore worn;
  win won; write wrote written`;

/** The one word for several, by each of the others in small letters. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(alike).map(([word, others]) => [word, ...others.split(' ')]),
    ...irregularVerbs.split(';').map((forms) => forms.trim().split(/\s+/)),
  ].flatMap(([word = '', ...others]) => others.map((other) => [other, word] as const)),
);
