/** The documents of the shipped library, by the words that people in a newsroom would use for them. */
export const rings = 'prisons-act-paedophile-rings';
export const dartmoor = 'sex-offenders-released-despite-risk';
export const counselling = 'police-chief-counselling-and-rehab';
export const focus = 'police-chief-focus-on-high-risk';
export const raids = 'raids-by-40-forces-76-arrests';

/** A document and a paragraph of it. */
export type Place = readonly [document: string, paragraph: number];

/** A question as typed after the command, who must be given for it, and the places that may stand first. */
export type Memory = readonly [typed: string, speaker: string | null, ...places: Place[]];

/** A question as typed, the number as written that must stand first, and the places that may. */
export type FigureQuestion = readonly [typed: string, figure: string, ...places: Place[]];

/** A question as typed, and the documents any of which may stand first. */
export type SourceQuestion = readonly [typed: string, ...documents: string[]];
