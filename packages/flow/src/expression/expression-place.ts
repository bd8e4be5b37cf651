import { type ExpressionToken, expressionTokens } from './expression-tokens.ts';

/** What the caret stands at. */
export interface Place {
  /** The word under the caret, which a choice replaces, and what of it stands before the caret. */
  from: number;
  to: number;
  typed: string;
  /** `point` = a field or method of what stands before; `value` = behind a whole value; `nothing` = where a value begins. */
  after: 'point' | 'value' | 'nothing';
  /** The path before the point; '' where a value begins; null = what stands before the point is no plain value. */
  base: string | null;
  /** Names for the items of the lists that are gone through around here. */
  items: readonly string[];
}

/** Null inside of a text, of a number, and of a name that ends behind the caret in the middle of a path. */
export function placeAt(source: string, caret: number): Place | null {
  const tokens = expressionTokens(source);
  const under = tokens.find(({ from, to }) => from < caret && caret <= to);
  if (under?.kind === 'number' || under?.kind === 'other') return null;
  if (under?.kind === 'text' && (caret < under.to || under.quotes !== undefined)) return null;
  const word = under?.kind === 'name' ? under : undefined;
  const from = word?.from ?? caret;
  const before = tokens.filter(({ to, kind }) => to <= from && kind !== 'blank');
  const place = { from, to: word?.to ?? caret, typed: source.slice(from, caret), items: itemsAround(before) };
  const last = before.at(-1);
  if (last?.text === '.') return { ...place, after: 'point', base: pathBefore(before) };
  if (!last || !endsValue(last)) return { ...place, after: 'nothing', base: '' };
  // Right behind a bracket or a quote nothing begins; a blank goes between.
  if (last.to === from) return null;
  // A method takes the blank away with it, an operator keeps it.
  return { ...place, after: 'value', base: null };
}

const endsValue = ({ kind, text }: ExpressionToken): boolean =>
  kind === 'number' || kind === 'text' || (kind === 'name' && text !== 'in') || text === ')' || text === ']';

/** `trigger.data` of `trigger.data.`; null when something else than names and points stands there. */
function pathBefore(before: readonly ExpressionToken[]): string | null {
  const names: string[] = [];
  for (let at = before.length - 1; before[at]?.text === '.'; at -= 2) {
    const name = before[at - 1];
    if (name?.kind !== 'name') return null;
    names.unshift(name.text);
  }
  return names.join('.');
}

const loops = new Set(['exists', 'all', 'exists_one', 'filter', 'map']);
/** `list.exists(item, ` with its bracket still open names `item`. */
function itemsAround(before: readonly ExpressionToken[]): string[] {
  const open: number[] = [];
  for (const [at, { text }] of before.entries()) {
    if (text === '(') open.push(at);
    else if (text === ')') open.pop();
  }
  return open.flatMap((at) => {
    const [call, name, comma] = [before[at - 1], before[at + 1], before[at + 2]];
    return call && loops.has(call.text) && name?.kind === 'name' && comma?.text === ',' ? [name.text] : [];
  });
}
