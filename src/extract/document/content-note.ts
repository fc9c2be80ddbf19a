/** A grave subject is recognised where each of its patterns is met often enough. */
type Subject = { note: string; signs: readonly { pattern: RegExp; least: number }[] };

const offences =
  /\b(?:sex(?:ual|ually)? (?:abus|assault|attack|crime|exploit|grooming|offen[cd])|rap(?:e|ed|ing|ist|ists)\b|indecent assault)/gi;
const children = /\b(?:child|children|minors|pupils|schoolgirls?|schoolboys?|teenagers?|under-?age)\b/gi;
const ownWords =
  /\b(?:paedophil|pedophil|child (?:sex|porn|molest|abuse imag)|indecent (?:images|photographs))/gi;

/** Of people: a firm's is a figure of speech, mostly between marks; a bomber's is an attack. */
const suicides =
  /(?<!["“‘'])(?<!\b(?:political|economic|commercial|industrial|financial|career|electoral|professional|social) )\b(?:suicid(?:e|es|al|ally)\b(?![ -](?:bomb|attack|mission|squad|vest|belt|drone))|self-harm|took (?:his|her|their) own li)/gi;

/** In the terms of the Luxembourg Guidelines; the gravest that fits comes first. */
const subjects: readonly Subject[] = [
  { note: 'Reports on sexual offences against children.', signs: [{ pattern: ownWords, least: 1 }] },
  {
    note: 'Reports on sexual offences against children.',
    signs: [
      { pattern: offences, least: 2 },
      { pattern: children, least: 2 },
    ],
  },
  { note: 'Reports on sexual offences.', signs: [{ pattern: offences, least: 2 }] },
  {
    note: 'Reports on suicide or self-harm.',
    signs: [{ pattern: suicides, least: 2 }],
  },
];

/** The line that readers see before any excerpt of a text on a grave subject; null for every other text. */
export function contentNoteFor(text: string): string | null {
  const met = subjects.find(({ signs }) => signs.every(({ pattern, least }) => isMet(text, pattern, least)));
  return met?.note ?? null;
}

function isMet(text: string, pattern: RegExp, least: number): boolean {
  const matches = text.matchAll(pattern);
  for (let count = 0; count < least; count++) if (matches.next().done) return false;
  return true;
}
