import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { sceneOf } from '#extract/attribution/scene.ts';
import { sureSource } from '#extract/attribution/sure-source.ts';
import { findParties } from '#extract/parties/find-parties.ts';
import { findPieces } from '#extract/quotations/find-pieces.ts';

/** The words by which layout alone gives the first piece a source. */
function sure(text: string): string | null {
  const article = readArticle(text);
  const scene = sceneOf(article, findParties(article), findPieces(article));
  const [view] = scene.pieces;
  const unit = view ? sureSource(scene, view) : null;
  const mention = unit === null ? null : scene.outline.units[unit]?.mention;
  return mention ? text.slice(mention.start, mention.end) : null;
}

describe('Layout settles a source', () => {
  it.each([
    ['“The pier will open again in May.” — Nora Lindqvist', 'Nora Lindqvist'],
    ['Both met.\n\n“The pier will open again in May.”\n\n— Nora Lindqvist.\n\nIt rained.', 'Nora Lindqvist'],
    ['Both met.\n\n“LINDQVIST: Will the pier open again in May?”', 'LINDQVIST'],
  ])('%s', (text, source) => {
    expect(sure(text)).toBe(source);
  });

  it.each([
    '“The pier will open again in May” — Nora Lindqvist hopes so.',
    '“The pier will open again in May,” said Nora Lindqvist.',
    '“Note well: the pier will open again in May.”',
  ])('but not in running text: %s', (text) => {
    expect(sure(text)).toBeNull();
  });
});
