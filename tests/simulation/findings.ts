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
export type Kept = {
  promise: string;
  /** What it is about: what becomes of single interactions, or the bot as a whole. */
  about: 'interactions' | 'the bot';
  measured: number;
  most: number;
};

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
  const begun = performance.now();
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
    close: () => takeStock(parts, outcomes, stories, requests, begun),
  };
}

function takeStock(
  { world, crashes, faults, unsettled }: NotebookParts,
  outcomes: Tally,
  stories: string[],
  requests: Requests,
  begun: number,
): Findings {
  const { identifiedAt } = world.discord.gateway;
  const { leaks, fatal, states, meter } = world;
  const refused = world.discord.rest.faults;
  const counted = Object.entries(meter.counts());
  const about =
    (subject: Kept['about']) =>
    (promise: string, measured: number, most = 0) => ({
      promise,
      about: subject,
      measured,
      most,
    });
  const ofInteractions = about('interactions');
  const ofBot = about('the bot');
  const promises: Kept[] = [
    ofInteractions('unaccounted interactions', outcomes.of('unaccounted')),
    ofInteractions('losses that the bot did not count', uncounted(outcomes, counted)),
    ofInteractions('first signs after more than 2.5 s', outcomes.of('(late)')),
    ofBot('double effects', outcomes.of('(double)')),
    ofBot('crashes', crashes.exceptions.length),
    ofBot('rejections that nobody handled', crashes.rejections.length),
    ofBot('bodies that Discord would refuse', refused.length),
    ofBot('log lines with secrets', leaks.found().length),
    ofBot('times that the bot gave up for good', fatal.length),
    ofBot('invalid requests in 10 minutes, at most', requests.mostInvalid(), 500),
    ofBot('IDENTIFYs in an hour, at most', mostWithin(identifiedAt, hour), 20),
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
      ['simulated minutes', Math.round((performance.now() - begun) / 60_000)],
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
