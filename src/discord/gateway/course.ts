import type { Patience } from './patience.ts';

/** How one Client has fared so far; all times in milliseconds of a clock that never goes back. */
export type Course = {
  /** Whether a session stands, as far as discord.js knows. */
  connected: boolean;
  /** When anything last arrived. */
  lastSign: number;
  /** Since when it has been ready; null while it is not. */
  readySince: number | null;
  /** Since when it has not been ready; null while it is. */
  unreadySince: number | null;
  /** When it stopped being ready, the last few times, oldest first. */
  drops: readonly number[];
};

/** So many in a short time, and resuming mends nothing. */
const mostDrops = 5;

/** A Client that begins now. */
export function beginCourse(now: number): Course {
  return { connected: false, lastSign: now, readySince: null, unreadySince: now, drops: [] };
}

/** A session stands: begun or resumed. */
export function connect(course: Course, now: number): Course {
  return ready({ ...course, connected: true, lastSign: now }, now);
}

/** Something arrived: where a session stands and was silent, it is ready again. */
export function hear(course: Course, now: number): Course {
  const heard = { ...course, lastSign: now };
  return course.connected ? ready(heard, now) : heard;
}

/** The session stands no more. */
export function disconnect(course: Course, now: number): Course {
  return unready({ ...course, connected: false }, now);
}

/** Time has passed: where nothing arrived for too long, it is not ready any more. */
export function pass(course: Course, now: number, { silence }: Patience): Course {
  return now - course.lastSign > silence ? unready(course, now) : course;
}

export function isReady(course: Course): boolean {
  return course.readySince !== null;
}

/** Whether it has been ready for so long that the failures before it say nothing any more. */
export function isStable(course: Course, now: number, { stable }: Patience): boolean {
  return course.readySince !== null && now - course.readySince >= stable;
}

/** Whether it is time to begin anew with another Client. */
export function isHopeless(course: Course, now: number, patience: Patience): boolean {
  return course.unreadySince !== null && now - course.unreadySince >= patience.unready;
}

/** Whether its sessions last so shortly that it is to be given up, although it is resumed each time. */
export function isRestless({ drops }: Course, now: number, { restless }: Patience): boolean {
  const [oldest] = drops;
  return drops.length === mostDrops && oldest !== undefined && now - oldest < restless;
}

function ready(course: Course, now: number): Course {
  return { ...course, readySince: course.readySince ?? now, unreadySince: null };
}

function unready(course: Course, now: number): Course {
  const drops = course.readySince === null ? course.drops : [...course.drops, now].slice(-mostDrops);
  return { ...course, readySince: null, unreadySince: course.unreadySince ?? now, drops };
}
