import { expect, it } from 'vitest';
import { decide } from '#extract/attribution/decide.ts';
import type { Party } from '#extract/extraction.ts';

const at = { start: 0, end: 1 };
const party = (name: string): Party => ({ kind: 'person', name, named: at, mentions: [at], roles: [] });
const proposals = (...units: (number | null)[]) => units.map((unit) => ({ unit, features: [] }));

it('mentions of one person count together against a likelier mention of another', () => {
  const [nora, carl] = [party('Nora Lindqvist'), party('Carl Osei')];
  const meant = new Map([
    [1, nora],
    [2, carl],
    [3, nora],
  ]);

  const decision = decide(proposals(1, 2, 3), [0.25, 0.4, 0.35], (unit) => meant.get(unit) ?? null);

  expect(decision).toEqual({ unit: 3, certainty: 0.6 });
});

it('two descriptions never count together', () => {
  expect(decide(proposals(1, 2), [0.6, 0.4], () => null)).toEqual({ unit: 1, certainty: 0.6 });
});

it('nobody is an answer', () => {
  expect(decide(proposals(1, null), [0.3, 0.7], () => null)).toEqual({ unit: null, certainty: 0.7 });
});
