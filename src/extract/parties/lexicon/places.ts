import { wordSet } from '#extract/word-set.ts';

/** Countries, parts of countries and large cities, folded; of longer names every word. */
const places = wordSet(`
  afghanistan africa alabama alaska albania algeria america americas amsterdam angeles angola antarctica argentina arizona
  arkansas asia athens atlanta auckland australia austria azerbaijan baghdad bahrain baltimore bangkok bangladesh
  barcelona beijing beirut belarus belfast belgium bengal berlin bermuda birmingham bolivia bosnia boston
  botswana bradford brazil bristol britain britannia brooklyn brussels budapest buffalo bulgaria burma cairo
  calgary california cambodia cambridge cambridgeshire cameroon canada canberra cardiff carolina charlotte chechnya
  cheshire chicago chile china cincinnati cleveland colombia colorado columbia congo connecticut copenhagen cornwall
  crimea croatia cuba cumbria cyprus dakota dallas damascus darfur delaware delhi denmark denver derby detroit devon
  dorset dubai dublin dundee ecuador edinburgh egypt england eritrea essex estonia ethiopia europe fiji finland
  flint florida france francisco frankfurt gaza geneva georgia germany ghana glasgow greece guam guantanamo guatemala
  hampshire hanoi harlem havana hawaii helsinki hertfordshire hollywood honduras houston hungary iceland idaho
  illinois india indiana indonesia iowa iran iraq ireland israel istanbul italy jakarta jamaica japan jersey
  jerusalem johannesburg kabul kansas karachi kashmir kazakhstan kent kentucky kenya kiev korea kosovo kuwait
  lancashire laos latvia lebanon leeds leicester liberia libya lincolnshire lisbon lithuania liverpool london
  louisiana luxembourg macedonia madrid maine malaysia malta manchester manhattan maryland massachusetts melbourne
  mexico miami michigan milan milwaukee minneapolis minnesota mississippi missouri moldova monaco mongolia montana
  montreal morocco moscow mosul mozambique mumbai munich myanmar nairobi namibia nebraska nepal netherlands nevada
  newcastle nicaragua niger nigeria norfolk norway nottingham oakland ohio oklahoma oman ontario oregon orlando orleans
  oslo ottawa oxford oxfordshire pakistan palestine panama paraguay paris pennsylvania peru philadelphia philippines
  phoenix pittsburgh plymouth poland portugal prague qatar quebec queensland rhode romania rome russia rwanda
  sacramento scandinavia scotland seattle senegal serbia shanghai sheffield shropshire siberia sicily singapore
  slovakia slovenia somalia somerset southampton spain stockholm sudan suffolk surrey sussex sweden switzerland
  sydney syria taiwan tajikistan tanzania tehran tennessee texas thailand tibet tokyo toronto tulsa tunisia turkey
  uganda uk ukraine uruguay usa utah uzbekistan vancouver vegas venezuela vermont vienna vietnam wales warsaw washington
  wisconsin worcester wyoming yemen york yorkshire yugoslavia zambia zimbabwe zurich
`);

/** Words that make the name before them, or the whole of it, a place's. */
const placeWords = wordSet(`
  airport avenue bay beach borough boulevard bridge canyon cape city coast county creek desert district drive east falls
  garden gardens harbor harbour heights highway hill hills island islands isle lake lane mount mountain mountains
  north northern ocean palace park peninsula plaza port province region ridge river road rock sea south southern springs
  square st state states station street strait street tower town township valley village west western woods
`);

/** "U.S.", "N.Y.", "D.C." are places, "J.K." is somebody's initials. */
const abbreviations = wordSet(`
  u.s. us u.k. uk u.s.a. d.c. dc n.y. n.j. n.c. n.d. n.h. n.m. s.c. s.d. r.i. w.va. e.u. l.a. la. ala. ariz. ark. calif.
  colo. conn. del. fla. ga. ill. ind. kan. ky. mass. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex.
  va. vt. wash. wis. wyo.
`);

const prefixes = wordSet('st. saint san santa los las fort lake mount mt. port cape ft. puerto costa sierra');

export const isPlacePrefix = (form: string): boolean => prefixes.has(form);
export const isPlace = (form: string): boolean => places.has(form) || abbreviations.has(form);
export const isPlaceWord = (form: string): boolean => placeWords.has(form);
