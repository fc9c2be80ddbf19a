import type { APITextDisplayComponent } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { decodeState } from '#command/state.ts';
import type { Answer, Link } from '#model/answer.ts';
import { renderNotice } from '#render/discord/message.ts';
import type { DiscordMessage } from '#render/discord/payload.ts';
import { answerWith, councilReport, figure, quote, source } from '#tests/fixtures/answers.ts';
import { buttonsOf, firstMessage, textOf } from './reading.ts';

const privately = { page: 1, sharing: true };

function show(parts: Partial<Answer>): DiscordMessage {
  return firstMessage(answerWith(parts), privately);
}

describe('an answer in Discord', () => {
  it('shows the words in marks of ours, the matched ones bold, then who said them and where', () => {
    expect(textOf(show({ items: [quote] }))).toBe(
      [
        'One quotation matches.',
        '> “**We cannot dig our way out of this**. The river needs room, and people need an hour more of warning.”',
        '— **Ines Holloway**, head warden of the Alder; chair of the flood panel',
        'Wardens of the Alder ask for earlier warnings · The Alder Valley Record · ¶ 7',
      ].join('\n'),
    );
  });

  it('shows a number large, as written, with the words around it', () => {
    const text = textOf(show({ items: [figure] }));
    expect(text).toContain('### more than **141** – flood gates inspected by engineers');
    expect(text).toContain('> Engineers inspected more than **141** flood gates between March and May.');
  });

  it('puts content notes before the first words of a source, each once', () => {
    const note = 'Reports on a flood in which homes were lost.';
    const text = textOf(show({ contentNotes: [note, note], items: [source, quote] }));
    expect(text.split(note)).toHaveLength(2);
    expect(text.indexOf(note)).toBeLessThan(text.indexOf('### '));
  });

  it('leads from a card to the address of its source', () => {
    const links = buttonsOf(show({ items: [source], layout: 'whole' })).flatMap((button) =>
      'url' in button ? [button.url] : [],
    );
    expect(links).toEqual(['https://example.org/alder/wardens']);
  });

  it('says that nothing was found and offers what may have been meant', () => {
    const choices = [choice('Ines Holloway'), choice('Ines Hollis')];
    const message = show({ outcome: 'nothing', message: 'Not in this library.', choices });
    expect(textOf(message)).toBe('Not in this library.\nNearest in this library:');
    expect(labelsOf(message)).toEqual(['Ines Holloway', 'Ines Hollis', 'Share']);
  });

  it('offers the examples of the help as buttons', () => {
    const request = { command: 'figures', options: { topic: 'gates' }, page: 1 };
    const guide = [
      {
        usage: '/figures topic',
        description: 'Finds figures.',
        messageAction: null,
        notes: [],
        examples: [request],
      },
    ];
    expect(labelsOf(show({ guide }))).toEqual(['/figures topic: gates', 'Share']);
  });

  it('tells how a command is reached on a message, where it is offered there', () => {
    const entry = { usage: '/check text:', description: 'Checks a text.', notes: [], examples: [] };
    const told = (messageAction: string | null) => textOf(show({ guide: [{ ...entry, messageAction }] }));
    expect(told('Check quotes')).toContain('-# On a message in Discord: Apps, Check quotes.');
    expect(told(null)).not.toContain('Apps');
  });

  it('keeps in each button what it asks for', () => {
    const message = show({ links: [choice('Ines Holloway')] });
    const states = buttonsOf(message).map((button) => 'custom_id' in button && decodeState(button.custom_id));
    expect(states).toEqual([
      { action: 'view', request: choice('Ines Holloway').request },
      { action: 'share', request: answerWith({}).request },
    ]);
  });

  it('offers to share only where it is told to', () => {
    const answer = answerWith({ items: [quote] });
    expect(labelsOf(firstMessage(answer, { page: 1, sharing: false }))).toEqual([]);
  });

  it('tells colours of outcomes apart', () => {
    const colours = (['found', 'ambiguous', 'nothing'] as const).map((outcome) => {
      const container = show({ outcome }).components[0];
      return container && 'accent_color' in container ? container.accent_color : null;
    });
    expect(new Set(colours).size).toBe(3);
  });

  it('pings nobody', () => {
    expect(show({ message: '@everyone' }).allowed_mentions).toEqual({ parse: [] });
  });
});

describe('pages in Discord', () => {
  const items = Array.from({ length: 12 }, (_, place) => ({
    ...quote,
    citation: { ...councilReport, paragraph: place + 1 },
  }));
  const answer = answerWith({ items });
  const shown = (page: number) => firstMessage(answer, { page, sharing: false });
  const paragraphs = (page: number) => textOf(shown(page)).match(/¶ \d+/g);

  it('hold five items each and lose none', () => {
    expect([1, 2, 3].flatMap(paragraphs)).toEqual(items.map((_, place) => `¶ ${place + 1}`));
    expect(paragraphs(1)).toHaveLength(5);
  });

  it('are turned by buttons that say where one is', () => {
    expect(labelsOf(shown(1))).toEqual(['Page 1 of 3', 'Next']);
    expect(labelsOf(shown(2))).toEqual(['Previous', 'Page 2 of 3', 'Next']);
    expect(labelsOf(shown(3))).toEqual(['Previous', 'Page 3 of 3']);
  });

  it.each([
    [0, 1],
    [-5, 1],
    [Number.NaN, 1],
    [4, 3],
    [1e9, 3],
  ])('asked for number %d give number %d', (asked, given) => {
    expect(shown(asked)).toEqual(shown(given));
  });

  it('share the page that is shown', () => {
    const share = buttonsOf(firstMessage(answer, { page: 2, sharing: true })).at(-1);
    expect(share && 'custom_id' in share && decodeState(share.custom_id)?.request.page).toBe(2);
  });

  it('offer the choices of their own items where each item has one', () => {
    const sources = items.map(() => ({ ...source, url: null }));
    const choices = items.map((_, place) => choice(`Choice ${place + 1}`));
    const list = answerWith({ items: sources, choices });
    const message = firstMessage(list, { page: 2, sharing: false });
    expect(labelsOf(message).slice(0, 5)).toEqual([6, 7, 8, 9, 10].map((place) => `Choice ${place}`));
    expect(textOf(message)).toMatch(/More on each:$/);
  });

  it('carry a long card on, point by point', () => {
    const keyPoints = Array.from({ length: 30 }, (_, place) => ({
      text: `Point ${place}. ${'The river needs room. '.repeat(20)}`,
      paragraphs: [place + 1],
    }));
    const card = answerWith({ items: [{ ...source, keyPoints }], layout: 'whole' });
    const pages = [1, 2, 3, 4, 5].map((page) => textOf(firstMessage(card, { page, sharing: false })));
    const points = pages.flatMap((text) => text.match(/Point \d+/g) ?? []);
    expect(new Set(points).size).toBe(30);
  });
});

describe('a notice in Discord', () => {
  it('is its sentence and nothing else', () => {
    const message = renderNotice('There is no command /river_bed.');
    expect(textOf(message)).toBe('There is no command /river\\_bed.');
    expect(buttonsOf(message)).toEqual([]);
  });

  it('is never empty', () => {
    const content: APITextDisplayComponent['content'] = textOf(renderNotice('\u200b'));
    expect(content).not.toBe('');
  });
});

function choice(label: string): Link {
  return { label, request: { command: 'who-said', options: { quote: 'river', speaker: label }, page: 1 } };
}

function labelsOf(message: DiscordMessage): (string | undefined)[] {
  return buttonsOf(message).map((button) => ('label' in button ? button.label : undefined));
}
