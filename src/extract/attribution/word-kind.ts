import type { Article } from '#extract/article.ts';
import { isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import { wordSet } from '#extract/word-set.ts';
import type { Mention } from './mention.ts';

const affiliation = /^\p{Lu}-/u;

/** What is written and read out, and so can say something. */
const writings = wordSet(`
  account ad advertisement advisory affidavit agreement announcement article bill biography blog book brief
  broadcast bulletin caption chant charter circular clause code column comment commentary complaint constitution
  contract conversation critique declaration decree description diary directive dispatch document documentary
  draft editorial email emails e-mail entry essay excerpt feature filing findings guide guidelines headline hymn
  indictment inscription inspection inquiry inquest investigation research instruction interview invitation
  invoice journal law lawsuit leaflet letter list log magazine mail mailer manifesto manual memo memoir memorandum
  message minutes motto narration newsletter note notes notice obituary op-ed opinion order pamphlet paper
  paragraph petition piece pitch plaque platform poem policy poll post poster posting prayer proposal proverb
  record release remark remarks report reports resolution review ruling saying script section sign signs slogan
  song speech statement statements status statute story study submission suit summary survey telegram testimony
  text title transcript transcripts translation treaty tweet tweets update updates verdict video voicemail website
  words
`);

/** Bodies of people that speak as one. */
const bodies = wordSet(`
  administration agency alliance army association audience authorities authority board bureau business cabinet
  campaign caucus charity church city club coalition commission committee company congress corporation council
  country court crowd department department's district embassy family federation firm force foundation government
  group house industry institute jury league legislature majority media military ministry movement network newspaper
  office organisation organization outlet panel parliament parties party police press program programme public
  school senate service side squad staff state station team tribunal trust union university
`);

/** Persons, beside those whom role nouns name: mostly several of them. */
const people = wordSet(`
  aides allies analysts attorneys authors backers colleagues critics delegates democrats doctors donors economists
  employees experts fans fellow folks friends guests hosts insiders journalists lawmakers lawyers leaders many
  members men observers officers officials operatives opponents organisers organizers parents participants people
  person pollsters protesters readers reporters republicans researchers residents scholars scientists senators
  somebody someone source sources spokesmen spokespeople staffer staffers students supporters user users viewers
  voice voices voter voters witnesses women workers youth narrator insider co-host challenger counterpart
  commander-in-chief
`);

const times = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december day days week weeks month months year years night morning afternoon evening
  today yesterday tomorrow tonight weekend time minute minutes hour hours moment decade century
`);

/** What the head of a mention is, as far as its word tells. */
export function wordKind(article: Article, mention: Mention): string {
  const form = article.tokens[mention.head]?.form ?? '';
  if (mention.kind === 'pronoun' || mention.kind === 'relative') return form;
  if (times.has(form)) return 'time';
  if (mention.kind === 'label') return 'label';
  if (mention.kind === 'name') return `name ${mention.name?.party ?? nameKind(article, mention)}`;
  if (isRoleNoun(form) || people.has(form)) return 'person';
  if (bodies.has(form)) return 'body';
  return writings.has(form) ? 'writing' : 'thing';
}

/** "D-Va." behind a senator's name, "WASHINGTON" at the head of a dispatch. */
function nameKind({ text }: Article, { start, end }: Mention): string {
  const words = text.slice(start, end);
  if (affiliation.test(words)) return 'affiliation';
  return words === words.toUpperCase() ? 'capitals' : 'unknown';
}
