import type { GivenOptions } from '#command/define.ts';
import type { CommandOutline } from '#command/outline.ts';
import type { Request } from '#model/answer.ts';
import type { Choice } from '#model/choice.ts';
import type { Fault } from '#model/library.ts';
import type { Responses } from '#render/discord/payload.ts';
import type { Audience } from '#render/discord/response.ts';
import type { Examples } from './answering.ts';

/** What a thread is asked: a method of `Answering` with its arguments. */
export type Question =
  | { kind: 'command'; request: Request; audience: Audience }
  | { kind: 'typed'; text: string }
  | { kind: 'on message'; action: string; text: string }
  | { kind: 'button'; customId: string; audience: Audience }
  | { kind: 'suggest'; command: string; option: string; typed: string; given: GivenOptions }
  | { kind: 'examples' };

export type Answered =
  | { kind: 'responses'; responses: Responses }
  | { kind: 'choices'; choices: readonly Choice[] }
  | { kind: 'examples'; examples: Examples };

/** What a thread has read and offers, once it can be asked. */
export type Loaded = {
  kind: 'loaded';
  commands: readonly CommandOutline[];
  documents: number;
  faults: readonly Fault[];
};

/** What a thread says of itself: once after its start, and then once for each question. */
export type Report =
  | Loaded
  /** The library folder cannot be read; the message is a sentence for a person. */
  | { kind: 'unreadable'; message: string }
  | { kind: 'answered'; answered: Answered }
  | { kind: 'misuse'; message: string }
  /** A bug: what an error told of itself. */
  | { kind: 'failure'; name: string; message: string; stack: string | undefined };

/** Everything that the asker wrote in it. */
export function textsOf(question: Question): string[] {
  switch (question.kind) {
    case 'command':
      return Object.values(question.request.options);
    case 'typed':
    case 'on message':
      return [question.text];
    case 'button':
      return [question.customId];
    case 'suggest':
      return [question.typed, ...Object.values(question.given).filter((text) => text !== undefined)];
    case 'examples':
      return [];
  }
}
