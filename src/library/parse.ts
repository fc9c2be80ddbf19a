import type { z } from 'zod';
import { type Document, documentSchema } from '#model/document.ts';
import { checkDocument } from './check.ts';
import { unseal } from './checksum.ts';
import type { Finding } from './finding.ts';
import { parseJson } from './json.ts';
import { findParts } from './parts.ts';

/** The field of a fault that concerns a file as a whole. */
export const wholeFile = '(whole file)';

type Issue = z.core.$ZodIssue;

/** A text as far as it can be read: `document` and `id` are null where they are not sound. */
type Reading = { document: Document | null; id: string | null; findings: Finding[] };

/** A document, and everything that keeps it from being served: where it stands and what it is. */
export function parseDocument(text: string): Reading {
  const json = parseJson(text);
  if ('problem' in json) return unreadable({ field: wholeFile, problem: json.problem });
  const { value, finding } = unseal(json.value);
  // Whatever else is wrong in a damaged file may come of the damage.
  if (finding) return unreadable(finding);
  const parsed = documentSchema.safeParse(value, { reportInput: true });
  const issues = parsed.error?.issues ?? [];
  const shape = issues.flatMap(describeIssue);
  issues.forEach(dropUnknownFields);
  const [id] = findParts(value, 'id', documentSchema.shape.id);
  return {
    document: parsed.data ?? null,
    id: id?.value ?? null,
    findings: [...shape, ...checkDocument(value)],
  };
}

function unreadable(finding: Finding): Reading {
  return { document: null, id: null, findings: [finding] };
}

/** An unknown field is reported; what stands beside it is still checked. */
function dropUnknownFields(issue: Issue): void {
  if (issue.code !== 'unrecognized_keys' || !issue.input) return;
  for (const key of issue.keys) Reflect.deleteProperty(issue.input, key);
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
