import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDesk, type Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { decodeState } from '#command/state.ts';
import { commands } from '#commands/index.ts';
import type { Request } from '#model/answer.ts';
import type { Document } from '#model/document.ts';
import { renderMessages, renderNotice } from '#render/discord/message.ts';
import type { DiscordMessage } from '#render/discord/payload.ts';
import { createArchive } from '#search/archive.ts';
import { buttonsOf } from '#tests/render/discord/reading.ts';
import { hostileDocument } from './documents.ts';
import type { FuzzedPromise } from './promise.ts';
import { question, requestOf } from './questions.ts';
import { checkMessage, checkVerbatim } from './shown.ts';

const questionsOfLibrary = 20;

const ids = ['harbour-wall', 'harbour-lights', 'flood'];
const library = fc
  .integer({ min: 1, max: ids.length })
  .chain((count) => fc.tuple(...ids.slice(0, count).map(hostileDocument)));

const asked = fc.array(fc.tuple(question, fc.boolean(), fc.nat()), {
  minLength: questionsOfLibrary,
  maxLength: questionsOfLibrary,
});

const counts = { documents: 0, questions: 0, 'buttons pressed': 0, messages: 0 };

/** Hostile documents, asked hostile questions; of each answer one button is pressed. */
export const answers: FuzzedPromise = {
  name: 'Any question to any library is answered with text alone, verbatim, within Discord’s limits, without pings',
  triesInRun: questionsOfLibrary,
  counted: () => counts,
  property: fc.property(library, asked, (documents, questions) => {
    const before = JSON.stringify(documents);
    const desk = createDesk(commands, createArchive(documents));
    counts.documents += documents.length;
    for (const [each, sharing, choice] of questions) {
      counts.questions += 1;
      const shown = ask(desk, documents, requestOf(each, documents), sharing);
      const states = shown
        .flatMap(buttonsOf)
        .flatMap((button) => ('custom_id' in button ? button.custom_id : []));
      const pressed = states[choice % Math.max(states.length, 1)];
      if (pressed === undefined) continue;
      counts['buttons pressed'] += 1;
      const state = decodeState(pressed);
      assert.ok(state, 'a button of ours');
      ask(desk, documents, state.request, state.action === 'view' && sharing);
    }
    assert.equal(JSON.stringify(documents), before);
  }),
};

function ask(
  desk: Desk,
  documents: readonly Document[],
  request: Request,
  sharing: boolean,
): DiscordMessage[] {
  const messages = respond(desk, documents, request, sharing);
  messages.forEach(checkMessage);
  counts.messages += messages.length;
  return messages;
}

function respond(
  desk: Desk,
  documents: readonly Document[],
  request: Request,
  sharing: boolean,
): DiscordMessage[] {
  try {
    const answer = desk.answer(request);
    checkVerbatim(answer, documents);
    return renderMessages(answer, { page: request.page, sharing });
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    return [renderNotice(error.message)];
  }
}
