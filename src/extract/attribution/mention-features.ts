import { governing } from './governing.ts';
import type { Unit } from './outline.ts';
import type { PieceView } from './piece-view.ts';
import { capped, relation } from './relation.ts';
import { between, type Scene } from './scene.ts';

/** The piece before, and the unit of the mention that was taken for its source. */
export type Previous = { view: PieceView; source: number | null };

/** Named features of a mention, by its unit, as the source of a piece; each is there or not. */
export function mentionFeatures(
  scene: Scene,
  view: PieceView,
  unit: number,
  previous: Previous | null,
  subjects: ReadonlyMap<number, readonly string[]>,
): string[] {
  return [
    ...placeFeatures(scene, view, unit),
    ...subjectFeatures(view, subjects.get(unit) ?? ['none']),
    ...verbFeatures(scene, view, unit),
    ...(previous ? repetitionFeatures(scene, view, unit, previous) : []),
  ];
}

function placeFeatures(scene: Scene, view: PieceView, unit: number): string[] {
  const { outline, sums } = scene;
  const side = unit < view.unit ? 'before' : 'after';
  const place = relation(scene, view.unit, unit);
  const before = outline.units[unit - 1]?.symbol ?? '/';
  const begins = before === '/' ? 'paragraph' : before === '.' ? 'sentence' : 'nothing';
  const features = [
    `at ${place}`,
    `at ${place} ${view.ending}`,
    `begins ${begins} ${side}`,
    `begins ${begins} ${side} ${touching(scene, view, side)}`,
    `word ${scene.kinds[unit] ?? 'none'}`,
    `speaks ${capped(scene.speaking.get(nameForm(scene, unit) ?? '') ?? 0, 3)} ${outline.units[unit]?.symbol}`,
    `mentions between ${side} ${capped(between(sums.mentions, view.unit, unit), 4)}`,
  ];
  if (before === '/' && outline.units[unit + 1]?.symbol === ':') features.push('label');
  return features;
}

function verbFeatures(scene: Scene, view: PieceView, unit: number): string[] {
  const link = governing(scene, view.unit, unit);
  if (!link) return ['link none', `link none ${relation(scene, view.unit, unit)}`];
  const verb = scene.outline.units[link.verb];
  const symbol = verb?.symbol ?? 'V';
  const place = relation(scene, view.unit, link.verb);
  return [
    `link ${link.kind}`,
    `link ${link.kind} ${symbol}`,
    `link ${link.kind} ${place}`,
    `link ${link.kind} ${symbol} ${place}`,
    `link ${link.kind} ${verb?.cue?.classes[0] ?? 'other'}`,
    `verb ${verbName(verb)}`,
    `verb ${symbol} ${place}`,
    `verb ${symbol} ${place} ${view.ending}`,
    ...(verb?.cue?.passive ? [`link ${link.kind} passive`] : []),
    ...(verb?.cue?.modal || verb?.cue?.negated ? [`link ${link.kind} unreal`] : []),
  ];
}

const subjectFeatures = (view: PieceView, roles: readonly string[]): string[] =>
  roles.flatMap((role) => [`cue's subject ${role}`, `cue's subject ${role} ${view.ending}`]);

function touching({ outline: { units } }: Scene, { unit }: PieceView, side: 'before' | 'after'): string {
  return units[side === 'before' ? unit - 1 : unit + 1]?.symbol ?? '/';
}

function verbName(verb: Unit | undefined): string {
  const [first] = verb?.cue?.classes ?? [];
  return `${verb?.symbol ?? 'V'} ${first ?? 'other'}`;
}

function repetitionFeatures(scene: Scene, view: PieceView, unit: number, previous: Previous): string[] {
  if (previous.source === null) return [];
  if (previous.source !== unit) {
    const form = nameForm(scene, unit);
    return form !== null && form === nameForm(scene, previous.source) ? ['same name'] : [];
  }
  const {
    sums,
    outline: { units },
  } = scene;
  const paragraphs = between(sums.paragraphs, view.unit, previous.view.unit);
  const cues = capped(between(sums.cues, view.unit, previous.view.unit), 2);
  const near = paragraphs === 0 ? `same paragraph cues ${cues}` : `next paragraph cues ${cues}`;
  const where = paragraphs === 0 || (paragraphs === 1 && view.leads) ? near : 'far';
  const start = view.capital ? 'capital' : 'small';
  const { marks } = previous.view.piece;
  return [
    'again',
    `again ${where}`,
    `again ${where} ${previous.view.ending} ${start}`,
    `again ${where} ${marks}`,
    `again units ${capped(view.unit - previous.view.unit, 3)}`,
    `again then ${units[units[view.unit + 1]?.symbol === '.' ? view.unit + 2 : view.unit + 1]?.symbol ?? '/'} ${where}`,
  ];
}

/** The last word of a name. */
function nameForm({ article, outline }: Scene, unit: number): string | null {
  const mention = outline.units[unit]?.mention;
  return mention?.kind === 'name' ? (article.tokens[mention.head]?.form ?? null) : null;
}
