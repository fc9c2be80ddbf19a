import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkExcerpts } from '#library/excerpts.ts';
import { loadLibrary } from '#library/load.ts';
import type { Document } from '#model/document.ts';

const folder = join(import.meta.dirname, '../../data/documents');
const { documents, faults } = loadLibrary(folder);
const each = documents.map((document): [string, Document] => [document.id, document]);

test('all shipped documents are served, without a fault', () => {
  expect(faults).toEqual([]);
  expect(documents).toHaveLength(5);
});

describe.each(each)('%s', (id, document) => {
  const textOf = (span: { passage: string; start: number; end: number }) =>
    document.passages.find((passage) => passage.id === span.passage)?.text.slice(span.start, span.end) ?? '';

  test('keeps short excerpts alone: publishers own their texts', () => {
    expect(document.complete).toBe(false);
    expect(checkExcerpts(document)).toEqual([]);
  });

  test('says nothing that its source does not: no address, no byline, no guessed year', () => {
    expect(document.url).toBeNull();
    expect(document.byline).toBeNull();
    expect(document.date?.year ?? null).toBeNull();
  });

  test('has a content note, an abstract and key points in our own terms', () => {
    expect(document.contentNote).not.toBeNull();
    expect(document.abstract).not.toBeNull();
    expect(document.keyPoints.length).toBeGreaterThanOrEqual(5);
    expect(document.keyPoints.length).toBeLessThanOrEqual(9);
    const ours = [
      document.contentNote,
      document.abstract?.text,
      ...document.keyPoints.map(({ text }) => text),
    ];
    expect(ours.join(' ')).not.toMatch(/child porn/i);
  });

  test('has quotations of three words or more, and explains each one without a speaker', () => {
    for (const quotation of document.quotations) {
      expect(quotation.spans.map(textOf).join(' ').split(/\s+/).length).toBeGreaterThanOrEqual(3);
      if (quotation.speaker === null) expect(quotation.note).not.toBeNull();
    }
  });

  test('has no quotation marks inside of what it quotes', () => {
    for (const { spans } of document.quotations) {
      for (const span of spans) expect(textOf(span)).not.toMatch(/^["“”]|["“”]$/);
    }
  });

  test('has figures whose value is written in their words', () => {
    for (const { at, value } of document.figures) {
      const digits = textOf(at).match(/\d+/)?.[0];
      if (digits && typeof value === 'number') expect(String(value)).toContain(digits);
    }
  });

  test('gives roles without an article', () => {
    for (const { roles } of document.people) {
      for (const role of roles) expect(textOf(role)).not.toMatch(/^(?:the|an?) /i);
    }
  });

  test('uses every passage as evidence', () => {
    const used = JSON.stringify([
      document.people,
      document.organisations,
      document.quotations,
      document.figures,
    ]);
    for (const passage of document.passages) expect(used).toContain(`"passage":"${passage.id}"`);
  });

  test('is listed among the origins, with its source file and publisher', () => {
    const readme = readFileSync(join(folder, '../README.md'), 'utf8');
    const publisher = document.publisher ?? 'not stated';
    expect(readme).toContain(`| \`${id}\` | \`${document.source.file}\` | ${publisher} |`);
  });

  test('is written as a person would mend it: two spaces, a line at the end', () => {
    const text = readFileSync(join(folder, `${id}.json`), 'utf8');
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });
});
