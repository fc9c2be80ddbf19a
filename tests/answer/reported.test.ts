import { describe, expect, it } from 'vitest';
import { reportedIn } from '#answer/reported.ts';
import { holdDocument, type PassageEntry } from '#search/holdings.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';

const text = 'The line closes. Vey said that the men had been promised other work, and left. Nobody spoke.';
const content = 'that the men had been promised other work';

function passageWith(by: Parameters<typeof draftDocument>[0]['statements'], id = 'p2'): PassageEntry {
  const holding = holdDocument(
    draftDocument({
      id: 'line',
      title: 'Line',
      about: 'The line.',
      passages: { p2: text, p3: 'Vey, a signalman, was asked twice. A guard shrugged.' },
      people: { vey: { named: 'p2: Vey', roles: ['p3: a signalman'] } },
      ...(by ? { statements: by } : {}),
    }),
  );
  const passage = holding.passages.get(id);
  if (!passage) throw new Error(`no passage ${id}`);
  return { kind: 'passage', holding, passage };
}

const ofVey = passageWith({ work: { spans: [`p2: ${content}`], by: 'vey' } });
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('reported speech', () => {
  it('is that of whom the source names, in the role that it gives', () => {
    expect(reportedIn(ofVey, [at('the men had been promised')])).toEqual({
      name: 'Vey',
      named: true,
      roles: ['a signalman'],
      basis: 'stated',
      mention: null,
    });
  });

  it('is told where most of the words asked for lie in it', () => {
    expect(reportedIn(ofVey, [at(`Vey said ${content}`)])?.name).toBe('Vey');
  });

  it('keeps a description, and names nobody', () => {
    const entry = passageWith({ work: { spans: [`p2: ${content}`], by: { unnamed: 'p3: A guard' } } });
    expect(reportedIn(entry, [at(content)])).toMatchObject({ name: 'A guard', named: false });
  });
});

describe('is nobody’s report', () => {
  it.each([
    ['what stands beside it', [at('The line closes.')]],
    ['what mostly stands beside it', [at('other work, and left. Nobody spoke.')]],
    ['no words at all', []],
  ])('%s', (_what, stretches) => {
    expect(reportedIn(ofVey, stretches)).toBeNull();
  });

  it('what stands at the same place in another passage', () => {
    const entry = passageWith({ work: { spans: [`p2: ${content}`], by: 'vey' } }, 'p3');
    expect(reportedIn(entry, [{ start: 18, end: 30 }])).toBeNull();
  });

  it('what the source gives to nobody', () => {
    const entry = passageWith({ work: { spans: [`p2: ${content}`], by: null } });
    expect(reportedIn(entry, [at(content)])).toBeNull();
  });

  it('what no statement is of', () => {
    expect(reportedIn(passageWith(undefined), [at(content)])).toBeNull();
  });
});
