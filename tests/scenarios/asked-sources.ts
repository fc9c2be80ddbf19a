import { counselling, dartmoor, focus, raids, rings, type SourceQuestion } from './places.ts';

/** Titles half remembered. */
export const titles: readonly SourceQuestion[] = [
  ['prisons act to stop inmates', rings],
  ['inmates forming rings', rings],
  ['sex offenders released despite risk', dartmoor],
  ['hundreds of offenders released from prision', dartmoor],
  ['police chief calls for counseling', counselling],
  ['lower level rehab', counselling],
  ['focus on high risk offenders', focus],
  ['police cheif calls for focus', focus],
  ['76 arrests in two days', raids],
  ['raids by 40 forces', raids],
];

/** People and organisations, also misspelt or abbreviated. */
export const names: readonly SourceQuestion[] = [
  ['Narey', rings],
  ['Galagher', rings],
  ['Bernard Gallagher of Manchester University', rings],
  ['The Independent', rings],
  ['National Society for the Prevention of Cruelty to Children', rings],
  ['Dartmor', dartmoor],
  ['Peter Clarke', dartmoor],
  ['Prison Reform Trust', dartmoor],
  ['Micheal Spurr', dartmoor],
  ['Crown Prosecution Service', counselling],
  ['Radio 4', counselling],
  ['Simon Bailey', counselling, focus],
  ['The Times', counselling, focus],
  ['Yvette Coper', focus],
  ['SSN', focus],
  ['Save Sweetie Now', focus],
  ['chief constable of Norfolk', focus],
  ['CEOP', raids],
  ['Child Exploitation and Online Protection Centre', raids],
  ['SOCA', raids],
  ['Sussex Police', raids],
  ['Berelowitz', raids],
  ["children's commissioner", raids],
  ['Kate Fischer', raids],
];

/** Topics. */
export const subjects: readonly SourceQuestion[] = [
  ['resettlement', dartmoor],
  ['MAPPA', dartmoor],
  ['release planning', dartmoor],
  ['prison visits by children', rings],
  ['Grappling with Smoke', rings],
  ['conditional cautions', counselling, focus],
  ['A Picture of Abuse', raids],
  ['search warrants', raids],
  ['behavioural psychology', focus],
  ['tip of the iceberg', counselling],
];
