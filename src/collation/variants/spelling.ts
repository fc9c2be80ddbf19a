/** Stems that are spelt with -our in Britain and with -or in America. */
const ours = new Set(
  `arm ard behavi cand clam col demean enam endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig
  rum sav savi splend succ tum val vap vig misdemean unfav dishon`.split(/\s+/),
);

/** Words that end in -re in Britain and in -er in America, without that ending. */
const centres = new Set(
  'cent epicent theat met kilomet centimet millimet lit fib calib somb spect lust meag'.split(' '),
);

/** Verbs that double their l before an ending in Britain. */
const doubled = new Set(
  `cancel channel counsel dial duel enrol equal fuel fulfil funnel initial instal jewel label level libel marvel
  model panel pedal quarrel rival shovel signal snivel spiral total towel travel tunnel unravel`.split(/\s+/),
);

/** Words of other spellings that no rule tells. */
const others = new Map(
  Object.entries({
    ageing: 'aging',
    aluminium: 'aluminum',
    analyse: 'analyze',
    cannot: 'cant',
    cheque: 'check',
    cosy: 'cozy',
    defence: 'defense',
    draught: 'draft',
    enquiry: 'inquiry',
    enquiries: 'inquiries',
    enquire: 'inquire',
    fulfill: 'fulfil',
    enroll: 'enrol',
    install: 'instal',
    grey: 'gray',
    gaol: 'jail',
    jewellery: 'jewelry',
    judgement: 'judgment',
    acknowledgement: 'acknowledgment',
    kerb: 'curb',
    licence: 'license',
    manoeuvre: 'maneuver',
    mould: 'mold',
    offence: 'offense',
    pretence: 'pretense',
    practise: 'practice',
    practised: 'practiced',
    practising: 'practicing',
    plough: 'plow',
    programme: 'program',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    scepticism: 'skepticism',
    skilful: 'skillful',
    skilfully: 'skillfully',
    storey: 'story',
    storeys: 'stories',
    sulphur: 'sulfur',
    tyre: 'tire',
    whisky: 'whiskey',
    wilful: 'willful',
    wilfully: 'willfully',
  }),
);

/** Beginnings that have lost a letter in America. */
const digraphs: readonly (readonly [british: string, american: string])[] = [
  ['aesthet', 'esthet'],
  ['anaem', 'anem'],
  ['anaesth', 'anesth'],
  ['archaeo', 'archeo'],
  ['diarrhoe', 'diarrhe'],
  ['encyclopaed', 'encycloped'],
  ['foet', 'fet'],
  ['gynaec', 'gynec'],
  ['haemo', 'hemo'],
  ['leukaem', 'leukem'],
  ['mediaev', 'mediev'],
  ['oestro', 'estro'],
  ['orthopaed', 'orthoped'],
  ['paedi', 'pedi'],
  ['paedo', 'pedo'],
];

const verbEndings = ['ations', 'ational', 'ation', 'able', 'ing', 'ers', 'er', 'es', 'ed', 'e'];
const ourEndings = [
  'ably',
  'able',
  'less',
  'hoods',
  'hood',
  'ites',
  'ite',
  'ing',
  'ful',
  'ers',
  'er',
  'al',
  'ed',
  'y',
  's',
  '',
];
const doubledEndings = ['ment', 'ing', 'ers', 'ors', 'ed', 'er', 'or'];
const shortestVerb = 4;

/** Forgotten where there are more, so that what users type cannot fill the memory. */
const mostRemembered = 100_000;
const remembered = new Map<string, string>();

/**
 * A word in one spelling of those that English has, such as "organize" for "organise" too; any other word as
 * it is. `plain` is folded and without apostrophes. What comes out serves comparing alone.
 */
export function spellingOf(plain: string): string {
  const known = remembered.get(plain);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const spelling = otherOf(plain) ?? withSingle(withEr(withOr(withZ(withoutDigraph(plain)))));
  remembered.set(plain, spelling);
  return spelling;
}

function otherOf(word: string): string | undefined {
  const single = word.endsWith('s') ? others.get(word.slice(0, -1)) : undefined;
  return others.get(word) ?? (single && `${single}s`);
}

function withoutDigraph(word: string): string {
  const met = digraphs.find(([british]) => word.startsWith(british));
  return met ? met[1] + word.slice(met[0].length) : word;
}

function withZ(word: string): string {
  for (const ending of verbEndings) {
    for (const vowel of ['i', 'y']) {
      const stem = word.slice(0, -(ending.length + 2));
      if (stem.length >= shortestVerb - 1 && word.endsWith(`${vowel}s${ending}`)) {
        return `${stem}${vowel}z${ending}`;
      }
    }
  }
  return word;
}

function withOr(word: string): string {
  for (const ending of ourEndings) {
    const stem = word.endsWith(`our${ending}`) ? word.slice(0, -(ending.length + 3)) : '';
    if (ours.has(stem)) return `${stem}or${ending}`;
  }
  return word;
}

function withEr(word: string): string {
  const plural = word.endsWith('s') ? 's' : '';
  const single = word.slice(0, word.length - plural.length);
  const stem = single.slice(0, -2);
  return single.endsWith('re') && centres.has(stem) ? `${stem}er${plural}` : word;
}

function withSingle(word: string): string {
  for (const ending of doubledEndings) {
    const stem = word.endsWith(`l${ending}`) ? word.slice(0, -(ending.length + 1)) : '';
    if (doubled.has(stem)) return `${stem}${ending}`;
  }
  return word;
}
