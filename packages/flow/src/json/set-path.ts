/** A copy of settings with this value at that path. */
export function setPath(into: unknown, [head, ...rest]: string[], value: unknown): unknown {
  if (head === undefined) return value;
  if (Array.isArray(into)) return into.map((item, index) => (String(index) === head ? setPath(item, rest, value) : item));
  const base = typeof into === 'object' && into !== null ? (into as Record<string, unknown>) : {};
  return { ...base, [head]: setPath(base[head], rest, value) };
}

/** A copy of settings without what stands at that path. */
export function unsetPath(from: unknown, [head, ...rest]: string[]): unknown {
  if (head === undefined || typeof from !== 'object' || from === null) return from;
  if (rest.length > 0) {
    if (Array.isArray(from)) return from.map((item, index) => (String(index) === head ? unsetPath(item, rest) : item));
    return Object.hasOwn(from, head) ? { ...from, [head]: unsetPath((from as Record<string, unknown>)[head], rest) } : from;
  }
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== head));
}
