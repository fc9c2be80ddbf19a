import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { attributePieces } from '#extract/attribution/attribute.ts';
import { findParties } from '#extract/parties/find-parties.ts';
import { findPieces } from '#extract/quotations/find-pieces.ts';

/** The words that stand for each speaker, null where none is given. */
function speakers(text: string): (string | null)[] {
  const article = readArticle(text);
  return attributePieces(article, findParties(article), findPieces(article)).map(({ speaker }) =>
    speaker?.mention ? text.slice(speaker.mention.start, speaker.mention.end) : null,
  );
}

describe('Who says a quotation', () => {
  it.each([
    ['“The ferry will run again in May,” said Nora Lindqvist.', 'Nora Lindqvist'],
    ['“The ferry will run again in May,” Nora Lindqvist said.', 'Nora Lindqvist'],
    ['Nora Lindqvist said: “The ferry will run again in May.”', 'Nora Lindqvist'],
    ['Nora Lindqvist told the council that the ferry was “a lifeline for the island”.', 'Nora Lindqvist'],
    ['“The ferry will run again in May,” he said.', 'he'],
    ['“The ferry will run again in May,” a spokesman for the harbour board said.', 'a spokesman for the harbour board'],
    ['According to Nora Lindqvist, “the ferry will run again in May”.', 'Nora Lindqvist'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});
