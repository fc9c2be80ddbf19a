import { wordSet } from '#extract/word-set.ts';

/** Words, folded, that make a name an organisation's wherever they stand in it. */
const heads = wordSet(`
  academy administration agency airlines airways alliance army assembly associates association authority bank
  board brigade brotherhood bureau cabinet campaign center centre chamber charity church clinic club coalition
  college commission committee community companies company confederation conference congress conservancy
  consortium constabulary convention cooperative corp corps corporation council court department directorate
  division embassy enterprise enterprises factory faculty fbi federation firm force forces foundation front fund
  management government group hm hmp hmrc hms guard guild holdings hospital house inc inspectorate institute
  institution jail jury laboratory laboratories league legislature library llc llp lobby ltd ministry mission
  mosque movement museum nations navy network nhs observatory office organisation organization panel parish
  parliament partners partnership party patrol pentagon plc police prison project prosecutors reserve rifles
  school secretariat senate service services society squad staff studios synagogue synod systems taskforce team
  temple treasury tribunal trust union united university watch watchdog airline breweries brewery chemicals
  collieries colliery electronics ferries foods industries insurance investments logistics mining motors networks
  petroleum pharma pharmaceuticals railway railways securities stores technologies telecom telecoms ventures
`);

/** Institutions that have a name of their own without such a word. */
const institutions = wordSet(`
  congress kremlin parliament pentagon senate treasury vatican westminster whitehall interpol europol nato unicef
  unesco opec eu un fbi cia nsa nasa nhs irs epa dea dhs hhs doj
`);

export const isOrganisationWord = (form: string): boolean => heads.has(form);
export const isInstitution = (form: string): boolean => institutions.has(form);
