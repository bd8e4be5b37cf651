/** Whether a value has everything that an example of it has, each of the same kind; more may be there. null in the example stands for anything, and of a list its first item counts for all. */
export function fitsExample(example: unknown, value: unknown): boolean {
  if (example === null) return true;
  if (Array.isArray(example)) return Array.isArray(value) && (example.length === 0 || value.every((item) => fitsExample(example[0], item)));
  if (typeof example !== 'object') return typeof value === typeof example;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(example).every(([name, part]) => Object.hasOwn(value, name) && fitsExample(part, Reflect.get(value, name)));
}
