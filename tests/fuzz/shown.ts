import assert from 'node:assert/strict';
import { MessageFlags } from 'discord-api-types/v10';
import type { Answer, Citation, Excerpt, Item } from '#model/answer.ts';
import type { Document } from '#model/document.ts';
import type { DiscordMessage } from '#render/discord/payload.ts';
import { bodyFaults } from '#tests/doubles/discord/validate.ts';
import { readMarkdown } from '#tests/render/discord/markdown.ts';
import { textOf } from '#tests/render/discord/reading.ts';

/** What our own lines are made of; whatever else a reader finds came in with somebody's text. */
const ours = new Set(['strong', 'strike']);
const frame = /^(?:### |> |- |-# )/;

/** Throws where Discord would refuse a message, or a text in it would be more than text. */
export function checkMessage(message: DiscordMessage): void {
  for (const type of [4, 7]) assert.deepEqual(bodyFaults('callback', { type, data: message }), []);
  assert.deepEqual(bodyFaults('follow-up', message), []);
  assert.deepEqual(message.allowed_mentions, { parse: [] });
  assert.ok((message.flags & MessageFlags.IsComponentsV2) !== 0);
  assert.ok(isWellFormed(message));
  const text = textOf(message);
  for (const { kind } of readMarkdown(text).constructs) {
    assert.ok(
      ours.has(kind) || kind === 'heading' || kind === 'quote' || kind === 'list' || kind === 'small print',
    );
  }
  for (const line of text.split('\n')) {
    const unmeant = readMarkdown(line.replace(frame, '')).constructs.filter(({ kind }) => !ours.has(kind));
    assert.deepEqual(unmeant, [], line);
  }
}

/** Throws where words are given as a document's that do not stand there. */
export function checkVerbatim(answer: Answer, documents: readonly Document[]): void {
  for (const item of answer.items) checkItem(item, documents);
}

function checkItem(item: Item, documents: readonly Document[]): void {
  if (item.type === 'claim') {
    for (const each of [item.record, ...item.others]) if (each) checkItem(each, documents);
    return;
  }
  const document = documents.find(({ id }) => id === item.citation.document);
  assert.ok(document, 'a document of this library');
  assert.ok(item.alsoIn.every((citation) => documents.some(({ id }) => id === citation.document)));
  if (item.type === 'source') assert.equal(item.excerpt.text, document.title);
  else if (item.type !== 'point') checkExcerpt(item.excerpt, item.citation, document);
  if (item.type === 'quote' || item.type === 'passage') {
    const { start, end, paragraph } = item.span;
    const passage = document.passages.find((each) => each.paragraph === paragraph);
    assert.ok(passage && start < end && end <= passage.text.length);
  }
}

function checkExcerpt({ text, emphasis }: Excerpt, { paragraph }: Citation, { passages }: Document): void {
  const source = passages.filter((passage) => passage.paragraph === paragraph);
  assert.ok(
    source.some((passage) => passage.text.includes(text)),
    'words of that very paragraph',
  );
  for (const { start, end } of emphasis) assert.ok(0 <= start && start < end && end <= text.length);
}

function isWellFormed(message: DiscordMessage): boolean {
  let sound = true;
  JSON.stringify(message, (_, value: unknown) => {
    if (typeof value === 'string' && !value.isWellFormed()) sound = false;
    return value;
  });
  return sound;
}
