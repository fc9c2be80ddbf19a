import { wordSet } from '#extract/word-set.ts';

/** Outlets whose name says nothing of the press, folded. */
const outlets = new Set([
  ...wordSet(`
    abc aap afp ap axios bbc bloomberg breitbart buzzfeed c-span cbc cbs cnbc cnn espn facebook fox gawker instagram itn
    itv mtv msnbc nbc newsmax newsweek npr nyt pbs politico propublica reuters salon semafor skynews slate telemundo
    tass tiktok twitter univision vox wired wsj xinhua yahoo youtube
  `),
  'al jazeera',
  'associated press',
  'channel 4',
  'der spiegel',
  'el pais',
  'fox news',
  'good morning america',
  'le monde',
  'new yorker',
  'rolling stone',
  'sky news',
  'vanity fair',
]);

/** Words of which names of papers, stations and programmes are made. */
const pressWords = wordSet(`
  argus broadcasting bulletin chronicle courier dispatch echo enquirer evening examiner express gazette globe guardian
  herald independent inquirer journal ledger magazine mail mercury mirror monitor news newspaper newspapers observer
  podcast post press programme radio record register reporter review spectator standard star sun sunday telegraph
  television times today tribune tv weekly
`);

/** Such words as hardly any other name ends with. */
const telling = wordSet(`
  argus broadcasting chronicle courier dispatch enquirer examiner gazette guardian herald independent inquirer ledger
  magazine mercury news newspaper newspapers podcast programme radio spectator telegraph television times tribune tv
`);

export const isKnownOutlet = (name: string): boolean => outlets.has(name);
export const isPressWord = (form: string): boolean => pressWords.has(form);
export const isTellingPressWord = (form: string): boolean => telling.has(form);
