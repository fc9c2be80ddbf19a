import type { z } from 'zod';
import { type Document, documentSchema } from '#model/document.ts';
import type { Finding } from './finding.ts';

/** The field of a fault that concerns a file as a whole. */
export const wholeFile = '(whole file)';

type Issue = z.core.$ZodIssue;

/** A document, or null and everything that makes the text none: where it stands and what it is. */
export function parseDocument(text: string): { document: Document | null; findings: Finding[] } {
  const value = parseJson(text);
  if (value instanceof SyntaxError) {
    return { document: null, findings: [{ field: wholeFile, problem: `is not JSON: ${value.message}` }] };
  }
  const parsed = documentSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return { document: parsed.data, findings: [] };
  return { document: null, findings: parsed.error.issues.flatMap(describeIssue) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

function describeIssue(issue: Issue): Finding[] {
  const field = formatPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: formatPath([...issue.path, key]),
      problem: 'is no known field',
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return [{ field, problem: issue.errors.flatMap(([first]) => first?.message ?? []).join(', or: ') }];
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [{ field, problem: missing ? 'is missing' : issue.message }];
}

/** As in `quotations[3].spans[0].end`. */
function formatPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return wholeFile;
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '');
}
