import { runtimeParse } from './cel.ts';
import { expressionShape, type ValueRead } from './expression-shape.ts';
import { parseTemplate } from './template.ts';

/** New text for a read, or for the beginning of it: what stands before `to` is replaced; null = it stays. */
export type EditRead = (read: ValueRead) => { to: number; text: string } | null;

/** An expression with what it reads said in other words; what is in quotes, fields and names of its own stay. One that cannot be read stays, too. */
export function editReads(source: string, edit: EditRead): string {
  let edited = source;
  for (const read of [...readsOf(source)].sort((one, other) => other.from - one.from)) {
    const change = edit(read);
    // A read with a bracket in the middle, `(a).b`, is no piece of text that could be taken out.
    if (change && !edited.slice(read.from, change.to).includes(')'))
      edited = `${edited.slice(0, read.from)}${change.text}${edited.slice(change.to)}`;
  }
  return edited;
}

/** A text of which the holes read values in other words; the words between them stay. */
export function editInHoles(text: string, edit: EditRead): string {
  const parsed = parseTemplate(text);
  if (!parsed.ok) return text;
  let edited = text;
  for (const part of parsed.parts.toReversed())
    if ('expr' in part) edited = `${edited.slice(0, part.from)}${editReads(part.expr, edit)}${edited.slice(part.to)}`;
  return edited;
}

/** Steps under new names: only the root of a read changes. */
export const renaming =
  (names: ReadonlyMap<string, string>): EditRead =>
  ({ root, from }) => {
    const text = names.get(root);
    return text === undefined ? null : { to: from + root.length, text };
  };

function readsOf(source: string): ValueRead[] {
  try {
    return expressionShape(runtimeParse(source).ast).reads;
  } catch {
    return [];
  }
}
