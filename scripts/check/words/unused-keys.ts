import { catalogues, sourceLanguage } from '@signalbox/words';
import { piecesOf, stringOf, visits } from './syntax.ts';

/** Keys of the catalogue that no file names: neither `area.key`, nor a template that begins like it, nor, of errors and findings, their code. */
export function unusedKeys(files: readonly string[]): string[] {
  const literals = new Set<string>();
  const heads = new Set<string>();
  for (const file of files)
    for (const { node } of visits(file).all) {
      const text = stringOf(node);
      const head = text === undefined ? piecesOf(node)?.[0] : undefined;
      if (text !== undefined) literals.add(text);
      if (head?.includes('.')) heads.add(head);
    }
  const isUsed = (area: string, key: string): boolean =>
    literals.has(`${area}.${key}`) ||
    (coded.has(area) && literals.has(key)) ||
    [...heads].some((head) => `${area}.${key}`.startsWith(head) || (coded.has(area) && key.startsWith(head)));
  return Object.entries<object>(catalogues[sourceLanguage]).flatMap(([area, words]) =>
    Object.keys(words)
      .filter((key) => !isUsed(area, key))
      .map((key) => `${area}.${key}`),
  );
}

/** Named by their codes alone. */
const coded = new Set(['errors', 'issues']);
