import { expect, it } from 'vitest';
import { answerHelp } from '#answer/help.ts';
import { createDesk } from '#command/desk.ts';
import { typed } from '#command/typed.ts';
import { commands } from '#commands/index.ts';
import { createArchive } from '#search/archive.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { askCoast, coastalArchive } from '#tests/fixtures/library.ts';

it('says what the library holds', () => {
  const { message } = askCoast('/help');
  expect(message).toContain('4 documents');
  expect(message).toContain('10 quotations');
  // A figure that a headline repeats counts once.
  expect(message).toContain('11 figures');
});

it('explains every command but itself, each with what one types', () => {
  expect(askCoast('/help').guide.map(({ usage }) => usage)).toEqual([
    '/who-said quote: [speaker:] [source:]',
    '/check text:',
    '/figures topic: [source:]',
    '/source [query:]',
  ]);
});

it('tells of each command what it is called on a message, where it is offered there', () => {
  const about = { description: 'A command', options: {}, examples: [] };
  const explained = [
    { ...about, name: 'who-said', messageAction: null, notes: [] },
    { ...about, name: 'check', messageAction: 'Check quotes', notes: [] },
  ];
  const { guide } = answerHelp(coastalArchive, explained, undefined);
  expect(guide.map(({ messageAction }) => messageAction)).toEqual([null, 'Check quotes']);
});

it('gives only examples that find something, and that can be typed', () => {
  const desk = createDesk(commands, coastalArchive);
  const examples = askCoast('/help').guide.flatMap((entry) => entry.examples);
  expect(examples.length).toBeGreaterThanOrEqual(4);
  for (const request of examples) {
    expect(desk.read(typed(request)).request).toEqual(request);
    expect(desk.answer(request).outcome).toBe('found');
  }
});

it('explains one command, with or without its slash', () => {
  expect(askCoast('/help figures').guide).toHaveLength(1);
  expect(askCoast('/help /figures').guide).toEqual(askCoast('/help figures').guide);
});

it('says that there is no such command', () => {
  expect(askCoast('/help weather').outcome).toBe('nothing');
});

it('helps in an empty library too', () => {
  const desk = createDesk(commands, createArchive([]));
  const answer = desk.answer({ command: 'help', options: {}, page: 1 });
  expect(answer.outcome).toBe('found');
  expect(answer.message).toContain('0 documents');
});

it('helps also where a document’s words look like an option, or are too long for a question', () => {
  const document = draftDocument({
    id: 'odd-figures',
    title: 'Odd figures',
    about: 'Two odd figures.',
    passages: { p2: 'There are 7 on it and 8% more.' },
    figures: {
      seven: { at: 'p2: 7', value: 7, unit: '', counts: 'pages on page: three' },
      eight: { at: 'p2: 8%', value: 8, unit: '%', counts: 'x'.repeat(300) },
    },
  });
  const desk = createDesk(commands, createArchive([document]));
  const { guide } = desk.answer({ command: 'help', options: {}, page: 1 });
  const topics = guide.flatMap(({ examples }) => examples.flatMap(({ options }) => options.topic ?? []));
  expect(topics).toEqual(['pages on page: three', '8%']);
});

it('suggests figures of what tells something, and never of how it is measured', () => {
  const document = draftDocument({
    id: 'bare-figures',
    title: 'Bare figures',
    about: 'Figures, most of which count nothing that one could ask about.',
    passages: { p2: 'It took 3 months, 4 times, 5 of them, 6 boats, 7 boats moored at Saltby.' },
    figures: {
      months: { at: 'p2: 3', value: 3, unit: 'months', counts: 'months' },
      times: { at: 'p2: 4', value: 4, unit: 'times', counts: 'times' },
      number: { at: 'p2: 5', value: 5, unit: 'number', counts: 'number' },
      boats: { at: 'p2: 6', value: 6, unit: 'boats', counts: 'boats' },
      moored: { at: 'p2: 7', value: 7, unit: 'boats', counts: 'boats moored at Saltby' },
    },
  });
  const topicsOf = (figures: typeof document.figures) => {
    const desk = createDesk(commands, createArchive([{ ...document, figures }]));
    const { guide } = desk.answer({ command: 'help', options: {}, page: 1 });
    return guide.flatMap(({ examples }) => examples.flatMap(({ options }) => options.topic ?? []));
  };
  expect(topicsOf(document.figures)).toEqual(['boats moored at Saltby']);
  expect(topicsOf(document.figures.slice(0, 4))).toEqual(['boats']);
  expect(topicsOf(document.figures.slice(0, 3))).toEqual([]);
});
