/** Names that mean something to the JavaScript engine; as field names they are refused wherever data comes from outside. */
export const isForbiddenName = (name: string): boolean => name === '__proto__' || name === 'constructor' || name === 'prototype';

/** Whether such a name stands anywhere inside a value. */
export function hasForbiddenName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => isForbiddenName(name) || hasForbiddenName(inner));
}
