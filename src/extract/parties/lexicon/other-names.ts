import { wordSet } from '#extract/word-set.ts';

/** Names that are neither people's nor organisations', folded. */
const calendar = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan
  thanksgiving halloween passover eid diwali hanukkah mon tue tues wed thu thurs fri sat
`);

const peoples = wordSet(`
  african american arab asian australian austrian belgian black brazilian british briton canadian catholic chinese
  christian colombian conservative cuban czech danish democrat democratic dutch egyptian english european finnish
  french german greek hispanic hindu hungarian indian indonesian iranian iraqi irish islamic islamist israeli
  italian jamaican japanese jew jewish kenyan korean kurd kurdish labour latin latina latino lebanese liberal
  libyan malaysian marxist mexican mormon muslim nigerian norwegian pakistani palestinian persian polish
  portuguese protestant puritan republican roman romanian russian saudi scot scottish serb shia shiite sikh soviet
  spanish sunni swede swedish swiss syrian thai tibetan tory turk turkish ukrainian venezuelan vietnamese welsh
  white yemeni zionist tories
`);

/** Words of laws, works, events and things, as the last or the telling word of a name. */
const things = wordSet(`
  accord act address affair age agenda agreement amendment anniversary article award awards bible bill book bowl
  brexit budget caucus cinema civil code cold constitution convention coronavirus covid crisis cup day deal debate
  declaration dream easter election era facebook festival file files final fire flight freedom future games god
  green gun health holocaust human federal hurricane inauguration international national independence initiative
  internet investigation iphone isis koran law lives matter matters fathers marathon medicaid medicare merit month
  movie new nobel olympic olympics open opera operation oscar pact plan poll polls pride primary prize
  proposition protocol public quran recovery referendum renaissance resolution revolution rights security series
  shore show spring storm summit super test time title torah treaty tuesday twitter virus war wars web week wi-fi
  windows winter world year zika zone
`);

/** Abbreviations of things, which look like those of organisations. */
const abbreviations = wordSet(`
  aids am atm bst cctv cdt cet cst cv dna dvd edt est fm gdp gmt gp gps hd hiv id ied iq ivf lgbt mdt mri mst ngo
  pc pdf pdt phd pm pr pst ptsd ppe rna sms sos suv tv uav ufo url usb utc vat vip vr wmd
`);

const singular = (form: string): string => (form.length > 3 && form.endsWith('s') ? form.slice(0, -1) : form);

const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday');

export const isWeekday = (form: string): boolean => weekdays.has(form);
export const isCalendarWord = (form: string): boolean =>
  calendar.has(form.endsWith('.') ? form.slice(0, -1) : form);
/** A nationality, a faith or a party's people: "the French", "Republicans". */
export const isPeople = (form: string): boolean =>
  peoples.has(form) || peoples.has(singular(form.slice(form.lastIndexOf('-') + 1)));
export const isThingAbbreviated = (form: string): boolean =>
  abbreviations.has(form) || abbreviations.has(singular(form));
export const isThing = (form: string): boolean => things.has(form);
