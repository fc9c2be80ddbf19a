import type { CommandOutline } from '#command/outline.ts';
import type { Responses } from '#render/discord/payload.ts';
import type { Answering } from './answering.ts';
import type { Answered, Question } from './question.ts';

/** The face of whoever answers questions that are data. */
export function answeringBy(
  commands: readonly CommandOutline[],
  ask: (question: Question) => Promise<Answered>,
): Answering {
  const askForResponses = async (question: Question): Promise<Responses> => {
    const answered = await ask(question);
    if (answered.kind !== 'responses') throw mistaken(question, answered);
    return answered.responses;
  };
  return {
    commands,
    command: (request, audience) => askForResponses({ kind: 'command', request, audience }),
    typed: (text) => askForResponses({ kind: 'typed', text }),
    onMessage: (action, text) => askForResponses({ kind: 'on message', action, text }),
    button: (customId, audience) => askForResponses({ kind: 'button', customId, audience }),
    async suggest(command, option, typed, given) {
      const question = { kind: 'suggest', command, option, typed, given } as const;
      const answered = await ask(question);
      if (answered.kind !== 'choices') throw mistaken(question, answered);
      return answered.choices;
    },
    async examples() {
      const question = { kind: 'examples' } as const;
      const answered = await ask(question);
      if (answered.kind !== 'examples') throw mistaken(question, answered);
      return answered.examples;
    },
  };
}

function mistaken(question: Question, answered: Answered): Error {
  return new Error(`A question of the kind ${question.kind} was answered with ${answered.kind}`);
}
