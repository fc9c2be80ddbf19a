import { describe, expect, it } from 'vitest';
import { spellingOf } from '#collation/variants/spelling.ts';

describe('one word in Britain and in America', () => {
  it.each([
    'colour color',
    'labourers laborers',
    'neighbourhoods neighborhoods',
    'favourable favorable',
    'honoured honored',
    'armoury armory',
    'saviours saviors',
    'unfavourable unfavorable',
    'centre center',
    'theatres theaters',
    'metre meter',
    'organise organize',
    'organisation organization',
    'realised realized',
    'analyse analyze',
    'paralysed paralyzed',
    'travelled traveled',
    'counsellors counselors',
    'modelling modeling',
    'fulfilment fulfillment',
    'enrol enroll',
    'instalment installment',
    'cheque check',
    'cheques checks',
    'programme program',
    'programmes programs',
    'tyre tire',
    'tyres tires',
    'kerb curb',
    'kerbs curbs',
    'grey gray',
    'storeys stories',
    'defence defense',
    'offences offenses',
    'licences licenses',
    'judgement judgment',
    'jewellery jewelry',
    'wilfully willfully',
    'sceptics skeptics',
    'practise practice',
    'paediatric pediatric',
    'foetus fetus',
    'archaeologist archeologist',
    'cannot cant',
  ])('%s', (pair) => {
    const [british = '', american = ''] = pair.split(' ');
    expect(spellingOf(british)).toBe(spellingOf(american));
  });
});

it('remembers what it was asked, and forgets when that grows too much, without another answer', () => {
  for (let at = 0; at <= 100_000; at++) spellingOf(`colour${at}`);
  expect([spellingOf('colour'), spellingOf('colour')]).toEqual(['color', 'color']);
});
