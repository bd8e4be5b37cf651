/** Deeper than any value that passed the doors. */
const deepest = 1000;

/** What was looked through before: results of steps never change, and many expressions read the same ones. */
const known = new WeakMap<object, unknown>();

/**
 * A value as expressions read it: objects with a field `constructor` of their own become maps, because the expression library
 * takes that field for the kind of the object. Anything else is given back as it is.
 */
export function readable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const read = known.get(value) ?? convert(value);
  known.set(value, read);
  return read;
}

/** Whether such an object is in a value. */
function isOdd(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth > deepest) return false;
  if (Object.hasOwn(value, 'constructor')) return true;
  return Object.values(value).some((item) => isOdd(item, depth + 1));
}

function convert(value: unknown): unknown {
  if (!isOdd(value, 0)) return value;
  if (Array.isArray(value)) return value.map(convert);
  const entries = Object.entries(value as object).map(([name, item]): [string, unknown] => [name, convert(item)]);
  return Object.hasOwn(value as object, 'constructor') ? new Map(entries) : Object.fromEntries(entries);
}
