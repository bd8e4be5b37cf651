import { insertLine } from './insert-line.ts';
import { registrations } from './registries.ts';
import { type ResourceNames, renamed } from './resource-names.ts';

export interface PlanInput {
  names: ResourceNames;
  /** Of the migration: YYYYMMDDHHMMSS. */
  time: string;
  /** The templates: path without `.txt` -> text. */
  templates: ReadonlyMap<string, string>;
  /** A file of the checkout. */
  read: (path: string) => string;
}

/** All files that a new resource writes or changes, with their whole text. Touches nothing. */
export function planResource({ names, time, templates, read }: PlanInput): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of templates) files.set(renamed(path.replace('TIME', time), names), renamed(text, names));
  for (const { file, like, line } of registrations(names, freePrefix(names.one.kebab, read('packages/domain/src/public-id.ts'))))
    files.set(file, insertLine(files.get(file) ?? read(file), like, line));
  return files;
}

/** Three letters of the name that no other id begins with. */
function freePrefix(name: string, publicIds: string): string {
  const letters = name.replaceAll('-', '');
  for (let first = 0; first < letters.length; first += 1)
    for (let second = first + 1; second < letters.length; second += 1)
      for (let third = second + 1; third < letters.length; third += 1) {
        const prefix = `${letters[first]}${letters[second]}${letters[third]}`;
        if (!publicIds.includes(`'${prefix}'`)) return prefix;
      }
  throw new Error(`No three letters of ${name} are free: choose them in packages/domain/src/public-id.ts.`);
}
