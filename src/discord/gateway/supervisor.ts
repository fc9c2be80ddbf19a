import type { Client, Interaction } from 'discord.js';
import type { FatalError } from '#config/fatal.ts';
import type { Log } from '#config/log.ts';
import type { Health } from '#health/health.ts';
import type { Meter } from '#health/meter.ts';
import type { Attempt, AttemptEvents } from './attempt.ts';
import { pauseAfter } from './backoff.ts';
import type { Ledger } from './budget-file.ts';
import * as Course from './course.ts';
import type { Patience } from './patience.ts';

export type SupervisorParts = {
  begin(events: AttemptEvents): Attempt;
  ledger: Ledger;
  health: Health;
  meter: Meter;
  log: Log;
  patience: Patience;
  random: () => number;
  /** A session has begun. */
  onBegun(client: Client<true>): void;
  onInteraction(interaction: Interaction): void;
  /** The bot is not ready, for a reason in words of ours, and goes on trying. */
  onTrouble(reason: string): void;
  /** Only a person can go on from here; nothing is tried any more. */
  onFatal(error: FatalError): void;
};

/** A wait of so many milliseconds is the ordinary gap between two sessions, and no news. */
const shortestNews = 10_000;

/** No longer than this is waited for a time that Discord named: it may open before. */
const longestWait = 3_600_000;

/** Keeps one session with Discord alive, with one Client after the other. */
export class Supervisor {
  readonly #parts: SupervisorParts;
  #attempt: Attempt | null = null;
  /** Grows with each beginning and each end of an attempt. */
  #turn = 0;
  #course = Course.beginCourse(0);
  /** Attempts in a row that led to nothing lasting. */
  #failures = 0;
  #ended = false;
  #pause: NodeJS.Timeout | undefined;
  #looks: NodeJS.Timeout[] = [];

  constructor(parts: SupervisorParts) {
    this.#parts = parts;
  }

  /** Begins the first attempt. */
  begin(): void {
    const { look, probe } = this.#parts.patience;
    this.#looks = [setInterval(() => this.#look(), look), setInterval(() => this.#attempt?.probe(), probe)];
    this.#next();
  }

  /** Ends it for good, whatever it is waiting for, and takes leave of Discord; never rejects. */
  async leave(): Promise<void> {
    await this.#end()?.leave();
  }

  /** Ends it for good without a word. */
  abandon(): void {
    this.#end()?.release();
  }

  #end(): Attempt | null {
    this.#ended = true;
    clearTimeout(this.#pause);
    for (const timer of this.#looks) clearInterval(timer);
    return this.#drop();
  }

  #drop(): Attempt | null {
    const attempt = this.#attempt;
    this.#attempt = null;
    this.#turn += 1;
    return attempt;
  }

  #next(): void {
    if (this.#ended) return;
    const { ledger, begin, meter } = this.#parts;
    const wait = ledger.allowedFrom() - Date.now();
    if (wait > 0) {
      if (wait > shortestNews) this.#tellOfSpentAllowance(wait);
      this.#nextAfter(wait);
      return;
    }
    meter.count('gateway.begun');
    this.#course = Course.beginCourse(performance.now());
    this.#turn += 1;
    this.#attempt = begin(this.#events());
  }

  #nextAfter(wait: number): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#next(), wait);
  }

  #tellOfSpentAllowance(wait: number): void {
    const until = new Date(Date.now() + wait).toISOString();
    this.#parts.meter.count('gateway.allowance-spent');
    this.#tell(`As many sessions as are allowed have been begun; the next may begin at ${until}`);
  }

  /** What an attempt tells counts only while it is the present one. */
  #events(): AttemptEvents {
    const turn = this.#turn;
    const ifPresent = <Parts extends unknown[]>(act: (...parts: Parts) => void) => {
      return (...parts: Parts) => {
        if (turn === this.#turn) act(...parts);
      };
    };
    const { onBegun, onInteraction, meter } = this.#parts;
    return {
      onBegun: ifPresent((client) => {
        this.#follow(Course.connect(this.#course, performance.now()));
        onBegun(client);
      }),
      onResumed: ifPresent(() => {
        meter.count('gateway.resumed');
        this.#follow(Course.connect(this.#course, performance.now()));
      }),
      onSign: ifPresent(() => this.#follow(Course.hear(this.#course, performance.now()))),
      onLost: ifPresent(() => this.#lose('The connection to Discord is lost')),
      onOver: ifPresent((reason, wait) => this.#giveUp(reason, wait)),
      onRefused: ifPresent((error) => {
        this.abandon();
        this.#parts.onFatal(error);
      }),
      onInteraction: ifPresent(onInteraction),
    };
  }

  #look(): void {
    if (!this.#attempt) return;
    const { patience, meter } = this.#parts;
    const now = performance.now();
    const passed = Course.pass(this.#course, now, patience);
    if (Course.isReady(this.#course) && !Course.isReady(passed)) {
      meter.count('gateway.silent');
      this.#lose('Discord has fallen silent', passed);
    }
    if (Course.isHopeless(this.#course, now, patience)) this.#giveUp('Discord does not answer now');
  }

  #lose(reason: string, course = Course.disconnect(this.#course, performance.now())): void {
    this.#forgetFailuresIfStable();
    this.#follow(course);
    this.#tell(reason);
    if (Course.isRestless(course, performance.now(), this.#parts.patience)) {
      this.#giveUp('The connection is lost again and again');
    }
  }

  #giveUp(reason: string, wait = 0): void {
    const { patience, random, log, meter } = this.#parts;
    this.#forgetFailuresIfStable();
    this.#failures += 1;
    meter.count('gateway.given-up');
    const attempt = this.#drop();
    attempt?.release();
    const pause = pauseAfter(this.#failures, attempt?.hasIdentified() ?? false, patience, random);
    const next = Math.max(pause, Math.min(wait, longestWait));
    log.info(
      { reason, failures: this.#failures, milliseconds: Math.round(next) },
      'Discord is tried again later',
    );
    this.#tell(reason);
    this.#nextAfter(next);
  }

  #forgetFailuresIfStable(): void {
    if (Course.isStable(this.#course, performance.now(), this.#parts.patience)) this.#failures = 0;
  }

  #follow(course: Course.Course): void {
    this.#course = course;
    if (Course.isReady(course)) this.#parts.health.turn('ready', 'connected');
  }

  #tell(reason: string): void {
    this.#parts.health.turn('degraded', reason);
    this.#parts.onTrouble(reason);
  }
}
