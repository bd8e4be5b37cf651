/** The value at a path such as `address.city`; the empty path is the item itself. Only own fields count, so nothing inherited can be reached. */
export function fieldAt(item: unknown, path: string): unknown {
  if (path.trim() === '') return item;
  let at: unknown = item;
  for (const name of path.trim().split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

/** Nothing, empty text, an empty list. */
export const isEmptyValue = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
