import { z } from 'zod';
import { localId } from '#model/span.ts';

/** A part of a document and the field where it stands. */
export type Located<T> = { field: string; value: T };

/**
 * The parts at a path such as `quotations[].spans[]` that are sound by themselves, whatever is wrong
 * with the rest: `document` is any JSON. Null and missing parts are left out.
 */
export function findParts<T>(document: unknown, path: string, schema: z.ZodType<T>): Located<T>[] {
  return locateParts(document, path).flatMap(({ field, value }) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [{ field, value: parsed.data }] : [];
  });
}

/** Whatever stands at a path, sound or not; items of a list keep their places. */
export function locateParts(document: unknown, path: string): Located<unknown>[] {
  return path
    .split('.')
    .reduce<Located<unknown>[]>(
      (parts, step) => parts.flatMap((part) => enter(part, step)),
      [{ field: '', value: document }],
    );
}

/**
 * Whether one of these lists may hold an id. That is so for every id where a list, or the id of one of
 * its items, cannot be read: what is wrong there must be mended first.
 */
export function readIds(document: unknown, lists: readonly string[]): (id: string) => boolean {
  const ids = new Set(
    lists.flatMap((list) => findParts(document, `${list}[].id`, localId)).map(({ value }) => value),
  );
  const readable = lists.every((list) =>
    findParts(document, list, z.array(z.unknown())).some(
      ({ value }) => value.length === findParts(document, `${list}[].id`, localId).length,
    ),
  );
  return (id) => !readable || ids.has(id);
}

function enter({ field, value }: Located<unknown>, step: string): Located<unknown>[] {
  const name = step.replace('[]', '');
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  const inside = { field: field === '' ? name : `${field}.${name}`, value: Reflect.get(value, name) };
  return step === name ? [inside] : listItems(inside);
}

function listItems({ field, value }: Located<unknown>): Located<unknown>[] {
  return Array.isArray(value)
    ? value.map((item, index) => ({ field: `${field}[${index}]`, value: item }))
    : [];
}
