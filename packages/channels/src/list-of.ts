/** A list of objects in an answer; null = it is none. */
export function listOf(value: unknown): Record<string, unknown>[] | null {
  if (!Array.isArray(value)) return null;
  return value.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null);
}
