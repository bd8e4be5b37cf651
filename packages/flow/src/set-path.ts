/** A copy of settings with this value at that path. */
export function setPath(into: unknown, [head, ...rest]: string[], value: unknown): unknown {
  if (head === undefined) return value;
  if (Array.isArray(into)) return into.map((item, index) => (String(index) === head ? setPath(item, rest, value) : item));
  const base = typeof into === 'object' && into !== null ? (into as Record<string, unknown>) : {};
  return { ...base, [head]: setPath(base[head], rest, value) };
}
