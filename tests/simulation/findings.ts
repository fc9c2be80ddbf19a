import type { Answered } from '#tests/doubles/discord/rest.ts';
import type { Crashes } from './crashes.ts';
import type { Judgement } from './outcome.ts';
import { createRequests, type Requests } from './requests.ts';
import { createTally, mostWithin, type Tally } from './tally.ts';
import type { Trace } from './trace.ts';
import type { World } from './world.ts';

const hour = 3_600_000;
const mostStories = 20;

/** A promise with what was measured of it; it is kept where that is `most` or less. */
export type Kept = { promise: string; measured: number; most: number };

export type Findings = {
  /** How interactions ended, losses by their cause. */
  outcomes: [string, number][];
  faults: [string, number][];
  /** What the bot counted itself. */
  counted: [string, number][];
  figures: [string, number][];
  promises: Kept[];
  /** What happened where a promise was broken, for the first ones. */
  stories: string[];
};

/** Where findings are gathered while time passes. */
export type Notebook = {
  judge(judgement: Judgement, trace: Trace): void;
  noteRequest(answered: Answered): void;
  /** Takes stock, once everything is over. */
  close(): Findings;
};

export type NotebookParts = { world: World; crashes: Crashes; faults: Tally; unsettled(): number };

export function openNotebook(parts: NotebookParts): Notebook {
  const outcomes = createTally();
  const stories: string[] = [];
  const requests = createRequests();
  const note = (isBroken: boolean, what: string, story: string) => {
    if (!isBroken) return;
    outcomes.count(what);
    if (stories.length < mostStories) stories.push(`${what}: ${story}`);
  };
  return {
    judge({ outcome, cause, isDouble, isLate, story }, { id }) {
      outcomes.count(cause === null ? outcome : `${outcome}: ${cause}`);
      if (outcome === 'unaccounted') stories.push(`unaccounted: ${id} ${story}`);
      note(isDouble, '(double)', `${id} ${story}`);
      note(isLate, '(late)', `${id} ${story}`);
      stories.splice(mostStories);
    },
    noteRequest: requests.note,
    close: () => takeStock(parts, outcomes, stories, requests),
  };
}

function takeStock(
  { world, crashes, faults, unsettled }: NotebookParts,
  outcomes: Tally,
  stories: string[],
  requests: Requests,
): Findings {
  const { identifiedAt } = world.discord.gateway;
  const { leaks, fatal, states, meter } = world;
  const refused = world.discord.rest.faults;
  const counted = Object.entries(meter.counts());
  const promises: Kept[] = [
    { promise: 'unaccounted interactions', measured: outcomes.of('unaccounted'), most: 0 },
    { promise: 'losses that the bot did not count', measured: uncounted(outcomes, counted), most: 0 },
    { promise: 'double effects', measured: outcomes.of('(double)'), most: 0 },
    { promise: 'first signs after more than 2.5 s', measured: outcomes.of('(late)'), most: 0 },
    { promise: 'crashes', measured: crashes.exceptions.length, most: 0 },
    { promise: 'rejections that nobody handled', measured: crashes.rejections.length, most: 0 },
    { promise: 'bodies that Discord would refuse', measured: refused.length, most: 0 },
    { promise: 'log lines with secrets', measured: leaks.found().length, most: 0 },
    { promise: 'times that the bot gave up for good', measured: fatal.length, most: 0 },
    { promise: 'invalid requests in 10 minutes, at most', measured: requests.mostInvalid(), most: 500 },
    { promise: 'IDENTIFYs in an hour, at most', measured: mostWithin(identifiedAt, hour), most: 20 },
  ];
  const first = (list: readonly string[], what: string) => list.slice(0, 5).map((line) => `${what}: ${line}`);
  return {
    outcomes: outcomes.all(),
    faults: faults.all(),
    counted,
    figures: [
      ['IDENTIFYs', identifiedAt.length],
      ['resumes', world.discord.gateway.resumed],
      ['requests', requests.all()],
      ['log lines', leaks.lines()],
      ['changes of state', states.length],
      ['simulated minutes', Math.round(performance.now() / 60_000)],
      ['moments that did not settle', unsettled()],
    ],
    promises,
    stories: [
      ...stories,
      ...first(crashes.exceptions, 'crash'),
      ...first(crashes.rejections, 'rejection'),
      ...first(refused, 'refused body'),
      ...first(leaks.found(), 'leak'),
      ...first(
        fatal.map(({ message }) => message),
        'gave up',
      ),
    ],
  };
}

/** Of what it never heard, a bot cannot know. */
function uncounted(outcomes: Tally, counted: readonly [string, number][]): number {
  const sum = (counts: readonly [string, number][], beginning: string) =>
    counts.reduce((total, [name, count]) => total + (name.startsWith(beginning) ? count : 0), 0);
  const lost = sum(outcomes.all(), 'lost: ') - outcomes.of('lost: never delivered');
  return Math.max(0, lost - sum(counted, 'interaction.lost'));
}

/** The promises that were not kept. */
export function brokenPromises({ promises }: Findings): Kept[] {
  return promises.filter(({ measured, most }) => measured > most);
}
