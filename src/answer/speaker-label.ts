import type { Speaker } from '#search/speaker-names.ts';

/** A name with what tells it apart: the first role, or the only document that knows somebody by it. */
export function labelSpeaker({ name, roles, onlyIn }: Speaker): string {
  const [role] = roles;
  if (role !== undefined) return `${name}, ${role}`;
  return onlyIn === null ? name : `${name}, in: ${onlyIn}`;
}
