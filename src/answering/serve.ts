import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Command } from '#command/define.ts';
import { createDesk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { describeWithoutTexts } from '#config/redaction.ts';
import { LibraryFolderError, loadLibrary } from '#library/load.ts';
import { createArchive } from '#search/archive.ts';
import type { Answering } from './answering.ts';
import { answerHere } from './here.ts';
import { type Answered, type Loaded, type Question, type Report, textsOf } from './question.ts';

/** Answers in this thread, with these commands and its own load of the library, whatever `startThread` asks. */
export function serve(commands: readonly Command[]): void {
  if (!parentPort) throw new Error('This module runs as a thread of its own only');
  const port: MessagePort = parentPort;
  const folder: string = workerData.folder;
  try {
    const { answering, loaded } = open(commands, folder);
    port.on('message', (question: Question) => {
      void reportOn(answering, question).then((report) => port.postMessage(report));
    });
    port.postMessage(loaded);
  } catch (error) {
    if (!(error instanceof LibraryFolderError)) throw error;
    port.postMessage({ kind: 'unreadable', message: error.message } satisfies Report);
  }
}

function open(commands: readonly Command[], folder: string): { answering: Answering; loaded: Loaded } {
  const { documents, faults } = loadLibrary(folder);
  const answering = answerHere(createDesk(commands, createArchive(documents)));
  const loaded = {
    kind: 'loaded',
    commands: answering.commands,
    documents: documents.length,
    faults,
  } as const;
  return { answering, loaded };
}

async function reportOn(answering: Answering, question: Question): Promise<Report> {
  try {
    return { kind: 'answered', answered: await answer(answering, question) };
  } catch (thrown) {
    if (thrown instanceof MisuseError) return { kind: 'misuse', message: thrown.message };
    const { name, message, stack } = describeWithoutTexts(thrown, textsOf(question));
    return { kind: 'failure', name, message, stack };
  }
}

async function answer(answering: Answering, question: Question): Promise<Answered> {
  switch (question.kind) {
    case 'command':
      return responses(await answering.command(question.request, question.audience));
    case 'typed':
      return responses(await answering.typed(question.text));
    case 'on message':
      return responses(await answering.onMessage(question.action, question.text));
    case 'button':
      return responses(await answering.button(question.customId, question.audience));
    case 'suggest': {
      const { command, option, typed, given } = question;
      return { kind: 'choices', choices: await answering.suggest(command, option, typed, given) };
    }
    case 'examples':
      return { kind: 'examples', examples: await answering.examples() };
  }
}

function responses(given: Awaited<ReturnType<Answering['command']>>): Answered {
  return { kind: 'responses', responses: given };
}
