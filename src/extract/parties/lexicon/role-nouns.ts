import type { Gender } from '#extract/parties/known-party.ts';
import { wordSet } from '#extract/word-set.ts';

/** What people are: nouns that name an office, an occupation or a standing, folded and singular. */
const neutral = wordSet(`
  academic accountant activist actuary administrator admiral adviser advisor advocate agent aide aldermen alderman
  ambassador analyst anchor announcer anthropologist archbishop archdeacon architect artist assistant astronomer
  athlete attorney auditor author ayatollah banker baron barrister biographer biologist bishop blogger boss
  brigadier broadcaster builder campaigner candidate captain cardinal carer caseworker champion chancellor chair
  chairperson chaplain chef chemist chief citizen cleric clerk coach co-author co-chair co-director co-founder
  colleague collector colonel columnist comedian commandant commander commentator commissioner composer
  congressmember conservative constable consul consultant contributor controller coordinator coroner corporal
  correspondent councillor counsel counsellor counselor creator critic curator dean delegate democrat deputy
  designer detective developer diplomat director doctor donor driver economist editor educator employee engineer
  envoy epidemiologist evangelist executive expert farmer fighter financier firefighter fisherman founder friend
  fundraiser general geologist governor guard guitarist head headteacher historian host imam inspector instructor
  interpreter investigator investor janitor journalist judge jurist justice lawmaker lawyer leader lecturer
  legislator liberal librarian lieutenant lobbyist magistrate magnate major manager marshal mathematician mayor
  mediator member meteorologist midwife minister missionary moderator mogul musician negotiator neighbor neighbour
  neuroscientist novelist nominee nurse officer official ombudsman operative operator organiser organizer owner
  paediatrician painter partner pastor pathologist patriarch pediatrician performer philanthropist philosopher
  photographer physician physicist pilot plaintiff player playwright poet police politician pollster pope
  practitioner preacher premier presenter president priest principal prisoner producer professor programmer
  prosecutor protester provost psychiatrist psychologist publisher rabbi ranger realtor receptionist recruiter
  rector referee regulator reporter representative republican researcher resident retiree reverend runner scholar
  scientist screenwriter sculptor secretary senator sergeant sheikh sheriff shopkeeper singer sociologist soldier
  solicitor speaker specialist spokesperson star statistician strategist strategists student superintendent
  supervisor supporter surgeon surrogate surveyor survivor teacher technician theologian therapist trader trainer
  treasurer trustee tutor tycoon undersecretary veteran vicar vet veterinarian vice-president vice-chair victim
  volunteer warden whip witness worker writer mp mep msp mla mna ceo cfo coo cto md qc hotelier crofter garda
  commissar juror billionaire contender frontrunner front-runner hopeful incumbent millionaire neurosurgeon rival
`);

const men = wordSet(`
  abbot actor alderman anchorman assemblyman baron boy boyfriend brother businessman cameraman chairman clergyman
  congressman councilman count craftsman dad duke emperor ex-husband father fireman fisherman foreman gentleman
  grandfather grandson guy headmaster husband king landlord lad man middleman monk nephew newsman policeman prince
  salesman serviceman showman son spokesman sportsman statesman stepfather stepson uncle vice-chairman widower
`);

const women = wordSet(`
  actress anchorwoman assemblywoman aunt baroness businesswoman chairwoman clergywoman congresswoman councilwoman
  countess daughter duchess empress ex-wife girl girlfriend granddaughter grandmother headmistress heiress hostess
  lady landlady matron mother mum mom niece noblewoman nun policewoman princess queen sister socialite spokeswoman
  sportswoman stateswoman stepdaughter stepmother waitress widow wife woman
`);

/** Kin says whose, not what: "his wife" is no role of hers that a summary should show without him. */
const kin = wordSet(`
  aunt boyfriend brother dad daughter ex-husband ex-wife father girlfriend granddaughter grandfather grandmother
  grandson husband mom mother mum nephew niece sister son stepdaughter stepfather stepmother stepson uncle wife
`);

/** Whether the noun, folded and singular, says what somebody is. */
export const isRoleNoun = (form: string): boolean => neutral.has(form) || men.has(form) || women.has(form);
/** "Senators", where two are named. */
export const isPluralRoleNoun = (form: string): boolean =>
  form.endsWith('s') && isRoleNoun(form.slice(0, -1));
export const isKinNoun = (form: string): boolean => kin.has(form);

/** What a noun tells of the gender of whom it describes: "spokeswoman", "king", "widow". */
export function genderOfRoleNoun(form: string): Gender | null {
  if (women.has(form)) return 'female';
  return men.has(form) ? 'male' : null;
}
