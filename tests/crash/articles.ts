import { between, type Chance, chanceFor, choose } from '#evaluation/chance.ts';
import type { Document } from '#model/document.ts';
import { hashBytes } from '#storage/hash.ts';

const places = [
  'quay',
  'ferry',
  'school',
  'mill',
  'bridge',
  'library',
  'market',
  'orchard',
  'tunnel',
  'reservoir',
];
const events = [
  'to be widened',
  'to close for a year',
  'opens again',
  'needs repairs',
  'is sold',
  'gets a new roof',
];
const towns = ['Saltby', 'Fennimore', 'Harrowgate Green', 'Lindow', 'Pell', 'Corvane', 'Marsh End', 'Ottery'];
const speakers = ['Ada Quill', 'Bo Reed', 'Ines Hollow', 'Tom Marsh', 'Ruth Ellery', 'Amir Okafor'];
const words = [
  'We have waited two winters for this',
  'Nobody asked us',
  'It will cost what it costs',
  'The work begins in May',
];
const longest = 60;

/** An invented article; its title tells only its number, so that every edition of it is one document. */
export function inventedArticle(seed: number, number: number, edition: number): string {
  const title = inventedTitle(chanceFor(seed, `title ${number}`), number);
  const chance = chanceFor(seed, `text ${number} ${edition}`);
  const paragraphs = Array.from({ length: between(chance, 2, longest) }, () => inventedParagraph(chance));
  return [title, `Edition ${edition + 1} of article ${number}.`, ...paragraphs, ''].join('\n\n');
}

/** The name of the source file of an article. */
export const fileOf = (number: number) => `report-${number}.txt`;

/** A document of such an article that holds its paragraphs, and nobody's words. */
export function inventedDocument(seed: number, number: number, edition: number, id: string): Document {
  const text = inventedArticle(seed, number, edition);
  const paragraphs = text.trim().split('\n\n');
  return {
    id,
    kind: 'news article',
    title: paragraphs[0] ?? id,
    publisher: null,
    byline: null,
    date: null,
    url: null,
    language: 'en',
    contentNote: null,
    source: { file: fileOf(number), sha256: hashBytes(Buffer.from(text)), earlier: [] },
    complete: true,
    abstract: null,
    keyPoints: [],
    passages: paragraphs.map((paragraph, index) => ({
      id: `p${index + 1}`,
      paragraph: index + 1,
      offset: 0,
      text: paragraph,
    })),
    people: [],
    organisations: [],
    quotations: [],
    statements: [],
    figures: [],
  };
}

function inventedTitle(chance: Chance, number: number): string {
  return `${choose(chance, towns)} ${choose(chance, places)} ${choose(chance, events)}, report ${number} says`;
}

function inventedParagraph(chance: Chance): string {
  const amount = between(chance, 2, 900);
  const [speaker, place] = [choose(chance, speakers), choose(chance, places)];
  return `“${choose(chance, words)},” said ${speaker}. More than ${amount} people use the ${place} every week.`;
}
