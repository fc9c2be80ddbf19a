import { typed } from '#command/typed.ts';
import type { Answer, Link, Request } from '#model/answer.ts';
import { choicesBeside, choicesTitles } from '#render/wording/choices.ts';
import { clean } from '#render/wording/clean.ts';
import { contentNotesOf, entriesOf } from '#render/wording/entries.ts';
import { type Entry, type LineKind, line, opensPart } from '#render/wording/line.ts';
import { clampPage } from '#render/wording/page.ts';
import { type Look, styleLine } from './style.ts';

const entriesOnPage = 5;
const indent = '   ';

/**
 * One page of an answer for a terminal: five items of a list, or a card as a whole. A page that does
 * not exist gives the nearest one. Text is wrapped at `width`; commands are not, so that they can be
 * copied.
 */
export function renderText(answer: Answer, { page: asked, colour, width }: Look & { page: number }): string {
  const entries = entriesOf(answer);
  const perPage = answer.layout === 'whole' ? Math.max(1, entries.length) : entriesOnPage;
  const pages = Math.max(1, Math.ceil(entries.length / perPage));
  const page = clampPage(asked, pages);
  const first = (page - 1) * perPage;
  const places = new Set(entries.slice(first, first + perPage).map((_, place) => first + place));
  const look = { colour, width };
  const numbered = entries.length > 1;
  return [
    styleHeader(answer, look),
    ...entries
      .slice(first, first + perPage)
      .map((entry, place) => styleEntry(entry, numbered ? `${first + place + 1}.` : '', look)),
    ...styleLinks(choicesTitles[answer.outcome], choicesBeside(answer, places), look),
    ...styleLinks('See also:', answer.links, look),
    ...stylePaging(answer, page, pages, look),
  ]
    .map((rows) => `${rows.join('\n')}\n`)
    .join('\n');
}

function styleHeader(answer: Answer, look: Look): string[] {
  return [
    ...styled('headline', answer.message, look),
    ...contentNotesOf(answer).flatMap((note) => styled('note', `Content note: ${note}`, look)),
  ];
}

function styleEntry({ blocks, url, examples }: Entry, number: string, { colour, width }: Look): string[] {
  const inner = { colour, width: width - indent.length };
  const rows = blocks.flatMap((block, place) => [
    ...(place > 0 && opensPart(block) ? [''] : []),
    ...block.flatMap((each) => styleLine(each, inner)),
  ]);
  const commands = examples.map(({ request }) => typeable(request));
  return [...rows, ...(url === null ? [] : [clean(url)]), ...commands].map((row, place) =>
    `${(place === 0 ? number : '').padEnd(indent.length)}${row}`.trimEnd(),
  );
}

function styleLinks(title: string, links: readonly Link[], look: Look): string[][] {
  const rows = links.flatMap(({ label, request }) => [
    ...styled('point', label, look),
    `  ${typeable(request)}`,
  ]);
  return links.length === 0 ? [] : [[...styled('fact', title, look), ...rows]];
}

function stylePaging({ request }: Answer, page: number, pages: number, look: Look): string[][] {
  if (pages === 1) return [];
  const place = `Page ${page} of ${pages}${page < pages ? '; the next:' : '.'}`;
  const next = page < pages ? [`  ${typeable({ ...request, page: page + 1 })}`] : [];
  return [[...styled('note', place, look), ...next]];
}

function typeable(request: Request): string {
  return clean(typed(request));
}

function styled(kind: LineKind, text: string, look: Look): string[] {
  return styleLine(line(kind, text), look);
}
