import { allKeys, usedKeys } from './used-keys.ts';

/** Keys of the catalogue that no file names. */
export function unusedKeys(files: readonly string[]): string[] {
  const used = new Set(files.flatMap((file) => [...usedKeys(file).keys]));
  return allKeys.filter((key) => !used.has(key));
}
