import { catalogues, sourceLanguage } from '@signalbox/words';
import { piecesOf, stringOf, visits } from './syntax.ts';

/** `area.key`, all of them. */
export const allKeys: readonly string[] = Object.entries<object>(catalogues[sourceLanguage]).flatMap(([area, words]) =>
  Object.keys(words).map((key) => `${area}.${key}`),
);

/** The keys that a file names: as they are, by a template that may become them, or, of errors and findings, by their code. */
export function usedKeys(file: string): Used {
  const found = used.get(file) ?? find(file);
  used.set(file, found);
  return found;
}
export interface Used {
  keys: ReadonlySet<string>;
  /** Without those of templates that leave the area open: `${area}.list.label`. */
  ofArea: ReadonlySet<string>;
}
const used = new Map<string, Used>();

function find(file: string): Used {
  const keys = new Set<string>();
  const ofArea = new Set<string>();
  const note = (name: string, isOfArea: boolean): void => {
    for (const key of byName.get(name) ?? []) {
      keys.add(key);
      if (isOfArea) ofArea.add(key);
    }
  };
  for (const { node } of visits(file).all) {
    const text = stringOf(node);
    if (text !== undefined) note(text, true);
    const pieces = text === undefined ? (piecesOf(node) ?? []) : [];
    if (!pieces.some((piece) => /\w\.|\.\w/.test(piece)) || !pieces.every((piece) => /^[\w.-]*$/.test(piece))) continue;
    const template = new RegExp(`^${pieces.map((piece) => piece.replaceAll('.', '\\.')).join('.+')}$`);
    for (const name of byName.keys()) if (template.test(name)) note(name, pieces[0]?.includes('.') === true);
  }
  return { keys, ofArea };
}

const coded = /^(errors|issues)\./;
/** What each key may be called: errors and findings also by their code alone. */
const byName = new Map<string, readonly string[]>();
for (const key of allKeys) for (const name of new Set([key, key.replace(coded, '')])) byName.set(name, [...(byName.get(name) ?? []), key]);
