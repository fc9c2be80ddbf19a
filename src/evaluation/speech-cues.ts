/** Verbs of saying, with the endings that they take; apart from those by which extraction finds speech. */
const table = `
  sa-y,ys,id,ying tell-,s,ing told- add-,s,ed,ing according- ask-,s,ed argu-e,es,ed,ing claim-,s,ed,ing
  not-e,es,ed,ing warn-,s,ed,ing explain-,s,ed,ing announc-e,es,ed declar-e,es,ed,ing insist-,s,ed
  stat-e,es,ed,ing writ-e,es,ing wrote- tweet-,s,ed,ing repl-y,ies,ied respond-,s,ed,ing report-,s,ed,ing
  den-y,ies,ied,ying acknowledg-e,es,ed admit-,s,ted suggest-,s,ed,ing call-,s,ed,ing describ-e,es,ed,ing
  accus-e,es,ed,ing criticiz-e,es,ed,ing promis-e,es,ed pledg-e,es,ed vow-,s,ed,ing urg-e,es,ed,ing
  mention-,s,ed point-,s,ed,ing stress-,es,ed continu-e,es,ed predict-,s,ed testif-y,ies,ied,ying
  complain-,s,ed jok-e,es,ed quip-,s,ped recall-,s,ed reiterat-e,es,ed repeat-,s,ed observ-e,es,ed
  remark-,s,ed confirm-,s,ed contend-,s,ed assert-,s,ed alleg-e,es,ed conclud-e,es,ed propos-e,es,ed
  show-,s,ed,n found- finds-
`;

const forms = new Set(
  table
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [stem = '', endings = ''] = entry.split('-');
      return endings.split(',').map((ending) => stem + ending);
    }),
);

/** Whether a cue tells of speech, and not of a thought or a feeling ("believes", "hopes"). */
export function isSpeechCue(cue: string): boolean {
  return (cue.toLowerCase().match(/\w+/g) ?? []).some((word) => forms.has(word));
}
