import type { Document } from '#model/document.ts';
import type { Figure } from '#model/figure.ts';
import type { Organisation, Person, Reference } from '#model/party.ts';
import type { Span } from '#model/span.ts';
import { type Look, styleLine } from '#render/terminal/style.ts';
import { citationPlace } from '#render/wording/citation.ts';
import { type Line, line } from '#render/wording/line.ts';
import { cleanPhrase, join, type Phrase, strong } from '#render/wording/phrase.ts';
import { cutAround } from '#render/wording/window.ts';
import { type Holding, holdDocument, passageOf, wordsOf } from '#search/holdings.ts';

const longestWords = 400;
const between = ' … ';

/** What a document says, for a person: the content note first, then people, quotations, statements, figures. */
export function renderSummary(document: Document, look: Look): string {
  const holding = holdDocument(document);
  const parts = [
    headLines(document),
    part(
      'People',
      document.people.map((person) => partyLine(holding, person)),
    ),
    part(
      'Organisations',
      document.organisations.map((organisation) => partyLine(holding, organisation)),
    ),
    part(
      'Quotations',
      document.quotations.map((quotation) => speechLine(holding, quotation, '“', '”')),
    ),
    part(
      'Reported',
      document.statements.map((statement) => speechLine(holding, statement, '', '')),
    ),
    part(
      'Figures',
      document.figures.map((figure) => figureLine(holding, figure)),
    ),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines
        .flatMap((each) => styleLine(each, look))
        .map((row) => `${row}\n`)
        .join(''),
    )
    .join('\n');
}

function headLines({ title, contentNote, publisher, byline, date, url }: Document): Line[] {
  const origin = [publisher, byline, date?.asWritten, url].filter(
    (each) => each !== null && each !== undefined,
  );
  return [
    ...(contentNote === null ? [] : [line('note', `Content note: ${contentNote}`)]),
    line('headline', title),
    ...(origin.length > 0 ? [line('fact', origin.join(' · '))] : []),
  ];
}

function part(title: string, lines: readonly Line[]): Line[] {
  return lines.length > 0 ? [line('headline', `${title} (${lines.length})`), ...lines] : [];
}

function partyLine(holding: Holding, { name, roles, alsoCalled, named }: Person | Organisation): Line {
  const told = roles.map((role) => `, ${wordsOf(holding, role)}`).join('');
  const forms = alsoCalled.length > 0 ? ` (also ${alsoCalled.join('; ')})` : '';
  return line('point', strong(name), told, forms, ` · ${place(holding, named)}`);
}

type Speech = { spans: readonly Span[]; speaker: Reference | null };

function speechLine(holding: Holding, { spans, speaker }: Speech, opening: string, closing: string): Line {
  const words = spans.map((span) => `${opening}${wordsOf(holding, span)}${closing}`).join(between);
  const [first] = spans;
  return line(
    'point',
    shorten(words),
    ' — ',
    who(holding, speaker),
    first ? ` · ${place(holding, first)}` : '',
  );
}

function figureLine(holding: Holding, { qualifier, at, unit, counts, sense, period, saidBy }: Figure): Line {
  const limit = qualifier ? `${wordsOf(holding, qualifier)} ` : '';
  const when = period ? `, ${wordsOf(holding, period)}` : '';
  const said = saidBy ? join(', said by ', who(holding, saidBy)) : '';
  const kind = sense === 'up' || sense === 'down' ? ` (${sense})` : '';
  const what = `${kind} – ${counts} [${unit}]${when}`;
  return line('point', limit, strong(wordsOf(holding, at)), what, said, ` · ${place(holding, at)}`);
}

/** A stated name stands alone; an inferred one tells from which word, and a description that it is no name. */
function who(holding: Holding, reference: Reference | null): Phrase {
  if (!reference) return join('no speaker told');
  if (reference.kind === 'unnamed') return join(wordsOf(holding, reference.description), ' (not named)');
  const { party, basis, mention } = reference;
  const name = strong(holding.parties.get(party)?.name ?? party);
  if (basis === 'stated') return name;
  return join(name, mention ? ` (inferred from “${wordsOf(holding, mention)}”)` : ' (inferred)');
}

function place(holding: Holding, span: Span): string {
  const { paragraph, page } = passageOf(holding, span);
  return citationPlace({ paragraph, page: page ?? null });
}

function shorten(words: string): Phrase {
  return cutAround(cleanPhrase(join(words)), longestWords);
}
