import type { Answer, Request } from '#model/answer.ts';
import {
  type Claimed,
  claimIn,
  drawClaimed,
  judgeRightClaim,
  judgeRightSpeaker,
  judgeWrongClaim,
  judgeWrongSpeaker,
} from './claimed.ts';
import { drawWordings } from './draw.ts';
import type { Field } from './field.ts';
import { drawJoined, judgeJoined } from './joined.ts';
import { type Judgement, judgeWording } from './judge.ts';
import { kinds } from './kinds.ts';
import { type Answered, drawUnsaid, judgeUnsaid } from './nobody.ts';

/** The door through which everything is asked, and whether it takes whole texts to `check`. */
export type Door = { answer(request: Request): Answer; checks: boolean };

/** What was asked with which answer. */
type Asked<Question, Judged> = { question: Question; answer: Answer; judged: Judged };
/** What all questions have in common: the words asked for, and what is known of where they come from. */
export type Question = {
  kind: string;
  asked: string;
  original?: string | readonly string[];
  place: object | null;
  claimed?: string;
};

/** All answers of one kind of question; none where the bot has no command for it. */
export type Measured = { kind: string; asked: readonly Asked<Question, Judgement>[]; measured: boolean };
export type MeasuredUnsaid = { kind: string; asked: readonly Asked<Question, Answered>[]; skipped: number };

export type Measures = { wordings: readonly Measured[]; unsaid: readonly MeasuredUnsaid[] };

/** Asks so many questions of every kind and judges the answers; the same seed asks the same ones. */
export function measureWordings(field: Field, door: Door, seed: number, number: number): Measures {
  const joined = drawJoined(field, seed, number);
  return {
    wordings: [
      ...kinds.map((kind) =>
        ask(kind.name, drawWordings(field, kind, seed, number), (wording) => {
          const answer = askWho(door, { quote: wording.asked });
          return { answer, judged: judgeWording(wording, answer) };
        }),
      ),
      ask('two quotations joined', joined, (question) => {
        const answer = askWho(door, { quote: question.asked });
        return { answer, judged: judgeJoined(question, answer) };
      }),
      ...measureClaimed(field, door, seed, number),
    ],
    unsaid: drawUnsaid(field, seed, number).map(({ name, drawn }) => ({
      kind: name,
      skipped: drawn.skipped,
      asked: drawn.unsaid.map((question) => {
        const answer = askWho(door, { quote: question.asked });
        return { question, answer, judged: judgeUnsaid(answer) };
      }),
    })),
  };
}

type Claiming = {
  kind: string;
  right: boolean;
  inText: boolean;
  judge: (claimed: Claimed, answer: Answer) => Judgement;
};

const claimings: readonly Claiming[] = [
  { kind: 'right speaker named', right: true, inText: false, judge: judgeRightSpeaker },
  { kind: 'wrong speaker named', right: false, inText: false, judge: judgeWrongSpeaker },
  { kind: 'right speaker, in a text', right: true, inText: true, judge: judgeRightClaim },
  { kind: 'wrong speaker, in a text', right: false, inText: true, judge: judgeWrongClaim },
];

function measureClaimed(field: Field, door: Door, seed: number, number: number): Measured[] {
  return claimings.map(({ kind, right, inText, judge }) => {
    if (inText && !door.checks) return { kind, asked: [], measured: false };
    return ask(kind, drawClaimed(field, kind, right, seed, number), (claimed) => {
      const answer = inText
        ? door.answer({ command: 'check', options: { text: claimIn(claimed) }, page: 1 })
        : askWho(door, { quote: claimed.asked, speaker: claimed.claimed });
      return { answer, judged: judge(claimed, answer) };
    });
  });
}

function ask<Q extends Question>(
  kind: string,
  questions: readonly Q[],
  answerTo: (question: Q) => { answer: Answer; judged: Judgement },
): Measured {
  return {
    kind,
    measured: true,
    asked: questions.map((question) => ({ question, ...answerTo(question) })),
  };
}

function askWho(door: Door, options: Request['options']): Answer {
  return door.answer({ command: 'who-said', options, page: 1 });
}
