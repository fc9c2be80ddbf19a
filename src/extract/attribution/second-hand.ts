import { cueSubjects } from './cue-subjects.ts';
import { governing } from './governing.ts';
import type { PieceView } from './piece-view.ts';
import type { Scene } from './scene.ts';

const personal = new Set<string | null>(['name person', 'he', 'she']);

/**
 * Whose words an outlet repeats, by unit: in "according to the Herald, Holm called it “…”" they are
 * Holm's. Null where the source is no outlet, or the outlet's own words are quoted.
 */
export function repeatedSpeaker(scene: Scene, view: PieceView, source: number): number | null {
  if (scene.kinds[source] !== 'name outlet') return null;
  const kind = governing(scene, view.unit, source)?.kind;
  if (kind !== 'source' && !(kind === 'subject' && source > view.unit)) return null;
  for (const [unit, roles] of cueSubjects(scene, view)) {
    const isPerson = personal.has(scene.kinds[unit] ?? null);
    if (isPerson && roles.some((role) => role.startsWith('before 0'))) return unit;
  }
  return null;
}
