import { describe, expect, it } from 'vitest';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { type ToldDraft, toldDocument, toldIn } from '#tests/fixtures/told.ts';

const said = 'The old quay at Saltby will not last another winter of storms.';
const report = (id: string, more: Partial<ToldDraft> = {}) =>
  toldDocument({ id, said, text: `“${more.said ?? said}” ${more.name ?? 'Ada Quill'} said.`, ...more });

describe('is no report of the same utterance', () => {
  const reportsBeside = (...documents: Parameters<typeof toldIn>[0]) => toldIn(documents).utterance.reports;

  it('what another person says in the same words', () => {
    expect(reportsBeside(report('one'), report('two', { name: 'Bo Reed' }))).toEqual([]);
  });

  it('what somebody with the same surname says, where no more of the name is told', () => {
    expect(reportsBeside(report('one', { name: 'Quill' }), report('two', { name: 'Quill' }))).toEqual([]);
    expect(reportsBeside(report('one'), report('two', { name: 'Quill' }))).toEqual([]);
  });

  it('what one of two people of one name says', () => {
    const two = report('two');
    const [person] = two.people;
    if (!person) throw new Error('nobody speaks');
    const people = [person, { ...person, id: 'namesake' }];
    expect(reportsBeside(report('one'), { ...two, people })).toEqual([]);
  });

  it('what somebody without a name says', () => {
    const unnamed = (id: string) =>
      draftDocument({
        id,
        title: id,
        about: 'The quay.',
        passages: { p3: `A spokesman said: “${said}”` },
        quotations: { q1: { spans: [`p3: ${said}`], by: { unnamed: 'p3: A spokesman' } } },
      });
    expect(reportsBeside(unnamed('one'), unnamed('two'))).toEqual([]);
  });

  it('what the same person says in other words', () => {
    const other = 'Nobody asked the fishing fleet about the new breakwater.';
    expect(reportsBeside(report('one'), report('two', { said: other }))).toEqual([]);
  });
});

describe('is no second source', () => {
  const around = {
    before: 'The council of Saltby met on Tuesday night to hear what is to become of the harbour wall.',
    after: 'A vote is due in the second week of March, after the engineers have been heard in public.',
  };
  const told = (id: string, outlet: string, more: Partial<ToldDraft> = {}) =>
    report(id, { outlet, text: `Ada Quill told ${outlet}: “${said}”`, ...more });
  const sources = (...documents: Parameters<typeof toldIn>[0]) => {
    const { origins, to } = toldIn(documents).utterance;
    return { origins, to };
  };

  it('the same text with the name of another outlet put in', () => {
    const [one, two] = [told('one', 'The Pier Gazette', { around }), told('two', 'Coast Herald', { around })];
    expect(sources(one, two)).toEqual({ origins: 1, to: null });
  });

  it('a new version of the same file', () => {
    const one = told('one', 'The Pier Gazette');
    const two = told('two', 'Coast Herald');
    const source = { ...two.source, earlier: [one.source.sha256] };
    expect(sources(one, { ...two, source }).origins).toBe(1);
  });

  it('an outlet whose name is only shorter, and which may be another: nobody is called the first', () => {
    expect(sources(told('one', 'the Gazette'), told('two', 'The Pier Gazette'))).toEqual({
      origins: 1,
      to: null,
    });
  });

  it('a person or another document that states nothing', () => {
    const person = report('two', { person: 'Bo Reed', text: `Ada Quill told Bo Reed: “${said}”` });
    expect(sources(told('one', 'The Pier Gazette'), person, report('three'))).toEqual({
      origins: 1,
      to: 'The Pier Gazette',
    });
  });
});

it('a short name joins one of two outlets, and does not make them one', () => {
  const told = (id: string, outlet: string) =>
    report(id, { outlet, text: `Ada Quill told ${outlet}: “${said}”` });
  const documents = [told('one', 'the Gazette'), told('two', 'Pier Gazette'), told('three', 'Town Gazette')];
  expect(toldIn(documents).utterance.origins).toBe(2);
});
