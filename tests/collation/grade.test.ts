import { describe, expect, it } from 'vitest';
import { gradeOf } from '#collation/grade.ts';

const step = (op: 'equal' | 'replace' | 'delete' | 'insert') => {
  return { op, query: { from: 0, to: 1 }, source: { from: 0, to: 1 } };
};

describe('the gravest step decides', () => {
  it.each([
    [['equal', 'equal'], true, 'exact'],
    [['equal', 'equal'], false, 'same-words'],
    [['equal', 'insert', 'equal'], false, 'elided'],
    [['equal', 'insert', 'equal'], true, 'elided'],
    [['equal', 'delete'], true, 'altered'],
    [['replace'], true, 'altered'],
    [['equal', 'insert', 'delete'], false, 'altered'],
    [['equal', 'insert', 'replace'], false, 'altered'],
  ] as const)('%j, verbatim %s: %s', (ops, verbatim, grade) => {
    expect(gradeOf(ops.map(step), verbatim)).toBe(grade);
  });
});
