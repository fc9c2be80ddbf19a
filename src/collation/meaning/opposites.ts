import type { ComparedWord } from '#collation/words.ts';

/** So many letters at least are a word that can be denied: "iron" is not the opposite of "on". */
const shortestDenied = 3;

const prefixes = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non'];

/** Words that only look like the opposite of what is left without their beginning. */
const noOpposites = new Set(
  `under units unite united union unions unless until uncle uncles unique unison untold inform informs
  informed informer informing information inside insides indeed income incomes incoming increase increased
  increases increasing intend intends intended intending intent intents invest invests invested investing
  invent invents invented inventing inland indoor indoors input inputs inflame inflamed inhabit inhabits
  inhabited inhabitable intake intakes insight insights insect insects instill instils instance incite
  incur indebted indent indented indifferent infuse infused insure insured inspire inspired install
  installed installing installs instead intact intense intension internal invoice inward inwards inmate
  inmates inner inborn inbound inbred inbuilt inroad inroads inquest inquests inquire inset instep
  invaluable inflammable inlaid inlet inlets inlay intone inflow inflows influx ingrained inherit innate
  infancy interred impart imparts import imports imported importing importer importers importation
  important importance impress impressed impresses impressing impression impressions imprint imprison
  imprisoned imprisoning improve improved improves improving implant implants impact impacts impeach
  impound impose imposed imposes imposing imposition impostor imply implied implies impale image imbed
  impending impair impaired imperil immigrate immigrant immigrants immigration immediate immaterial irons
  irate illuminate illustration illustrate discover discovers discovered discovering discourse dispatch
  dispatched dispatches display displays displayed displaying dispose disposed disposes disposing disposal
  disposition distract distracted dissolve dissolved dissolves dissolving dissolution discount discounts
  discounted discounting dismiss dismissed dismisses dismissing dismay discord disease diseased diseases
  disgrace disgraced disguise disgust distress distil distill distort discuss dissent dissect dispense
  disburse disband discard discarded disclose disclosed discloses disclosing disclosure distribute
  distributed images instances discourses disappoint disappoints disappointed disappointing disappointment
  incites incited inciting impulse imprinting inversion inception infusion injury intensely inclusion
  incarnation incarnations infringe infringes inbox inboxes dismember distemper discharge discharged
  discharges distraction discourage unearth disgraceful dismantle indiana ingraham irwin`.split(/\s+/),
);

/** Whether a word is the opposite of another by its form: "un-" and the like before it, or "-less" for "-ful". */
export function deniesByForm({ spelling }: ComparedWord, other: ComparedWord): boolean {
  if (other.spelling.endsWith('ful') && spelling === `${other.spelling.slice(0, -'ful'.length)}less`)
    return true;
  if (other.spelling.length < shortestDenied) return false;
  return prefixes.some((prefix) => spelling === prefix + other.spelling) && !noOpposites.has(spelling);
}
