import { runtimeParse } from './cel.ts';
import { expressionShape } from './expression-shape.ts';
import { parseTemplate } from './template.ts';

/** An expression with the values it reads under new names; what is in quotes, fields and names of its own stay. One that cannot be read stays, too. */
export function renameReads(source: string, names: ReadonlyMap<string, string>): string {
  let renamed = source;
  for (const { root, from } of [...readsOf(source)].sort((one, other) => other.from - one.from)) {
    const name = names.get(root);
    if (name !== undefined) renamed = `${renamed.slice(0, from)}${name}${renamed.slice(from + root.length)}`;
  }
  return renamed;
}

/** A text of which the holes read values under new names; the words between them stay. */
export function renameInHoles(text: string, names: ReadonlyMap<string, string>): string {
  const parsed = parseTemplate(text);
  if (!parsed.ok) return text;
  let renamed = text;
  for (const part of parsed.parts.toReversed())
    if ('expr' in part) renamed = `${renamed.slice(0, part.from)}${renameReads(part.expr, names)}${renamed.slice(part.to)}`;
  return renamed;
}

function readsOf(source: string): { root: string; from: number }[] {
  try {
    return expressionShape(runtimeParse(source).ast).reads;
  } catch {
    return [];
  }
}
