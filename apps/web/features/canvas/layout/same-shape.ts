/** Equal to the eye: the same fields with the same values, looking into plain objects and lists but not into models. */
export function sameShape(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  if (keys.length !== others.length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  // Models are made once for each state of a step, so their identity says it all and looking into them would only cost.
  return keys.every((key) => (key === 'model' ? left[key] === right[key] : sameShape(left[key], right[key])));
}
