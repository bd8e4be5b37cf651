import type { ValueType } from '../graph/node-spec.ts';
import { type ExpressionFunction, expressionFunctions, isLoop } from './expression-functions.ts';
import { type ExpressionOperator, expressionOperators } from './expression-operators.ts';
import { type Place, placeAt } from './expression-place.ts';

/** A value as the list shows it. */
export interface KnownValue {
  path: string;
  title: string;
  from: string;
  kind: ValueType;
}
export interface KnownNames<Value extends KnownValue> {
  /** Newest step first. */
  values: readonly Value[];
  /** The line of help of a function and the words for an operator, so that these are found by what they do. */
  helpOf: (name: string) => string;
}
export type Completion<Value extends KnownValue> = {
  /** What takes the place of the word at the caret. */
  insert: string;
  /** How far from the end of it the caret goes. */
  back: number;
} & (
  | { kind: 'value'; value: Value }
  | { kind: 'function'; made: ExpressionFunction }
  | { kind: 'item'; name: string }
  | { kind: 'operator'; operator: ExpressionOperator }
);
export interface Completions<Value extends KnownValue> {
  /** What is replaced. */
  from: number;
  to: number;
  /** What of it was typed already. */
  typed: string;
  items: readonly Completion<Value>[];
}

const most = { values: 40, functions: 12 } as const;

/**
 * What could stand at the caret: values newest step first, then functions, members, operators. `asked` = by Ctrl+Space; otherwise
 * nothing is offered before a letter. Null where a text is being written, and where nothing fits.
 */
export function completeExpression<Value extends KnownValue>(
  source: string,
  caret: number,
  { names, asked = false }: { names: KnownNames<Value>; asked?: boolean },
): Completions<Value> | null {
  const place = placeAt(source, caret);
  if (!place || (!asked && place.typed === '' && place.after !== 'point')) return null;
  const items = offered(place, names);
  const { from, to, typed } = place;
  const [only] = items;
  // What stands there already needs no list.
  if (items.length === 0 || (!asked && items.length === 1 && only?.insert === typed)) return null;
  return { from, to, typed, items };
}

function offered<Value extends KnownValue>(place: Place, names: KnownNames<Value>): Completion<Value>[] {
  if (place.after === 'point') return [...valuesIn(place, names), ...functionsFor(place, names)];
  if (place.after === 'value') return [...functionsFor(place, names), ...operatorsFor(place, names, 'between')];
  const items = place.items
    .filter((name) => name.toLowerCase().startsWith(place.typed.toLowerCase()))
    .map((name): Completion<Value> => ({ kind: 'item', name, insert: name, back: 0 }));
  return [...items, ...valuesIn(place, names), ...functionsFor(place, names), ...operatorsFor(place, names, 'before')];
}

/** Fields behind a point keep what stands before it. */
function valuesIn<Value extends KnownValue>({ base, typed }: Place, { values }: KnownNames<Value>): Completion<Value>[] {
  if (base === null) return [];
  const before = base === '' ? '' : `${base}.`;
  return best(
    values.filter(({ path }) => path.startsWith(before)),
    (value) => rankOf(typed, { id: value.path.slice(before.length), titles: base === '' ? [value.title, value.from] : [value.title] }),
    most.values,
  ).map((value): Completion<Value> => ({ kind: 'value', value, insert: value.path.slice(before.length), back: 0 }));
}

function functionsFor<Value extends KnownValue>({ after, base, typed }: Place, { values, helpOf }: KnownNames<Value>): Completion<Value>[] {
  const kind = after === 'point' ? receiverKind(values, base) : null;
  const fits = (made: ExpressionFunction): boolean => {
    if (after === 'point') return made.of !== undefined && (kind === 'any' || kind === made.of);
    // A method that is named after a blank goes to the value before it; without a letter there would be too many of them.
    return after === 'value' ? made.of !== undefined && typed !== '' : made.of === undefined;
  };
  return best(
    expressionFunctions.filter(fits),
    (made) => rankOf(typed, { id: made.name, titles: [helpOf(made.name)] }),
    typed === '' ? 40 : most.functions,
  ).map((made): Completion<Value> => ({ kind: 'function', made, ...callOf(made, after) }));
}

function callOf(made: ExpressionFunction, after: Place['after']): { insert: string; back: number } {
  const name = `${after === 'value' ? '.' : ''}${made.name}`;
  if (made.takes.every((one) => one.endsWith('?'))) return { insert: `${name}()`, back: 0 };
  if (isLoop(made)) return { insert: `${name}(item, )`, back: 1 };
  return { insert: `${name}()`, back: 1 };
}

function operatorsFor<Value extends KnownValue>(
  { typed }: Place,
  { helpOf }: KnownNames<Value>,
  where: ExpressionOperator['stands'],
): Completion<Value>[] {
  return best(
    expressionOperators.filter(({ stands }) => stands === where),
    ({ sign, word }) => rankOf(typed, { id: sign, titles: [helpOf(word), word] }),
    most.functions,
  ).map(
    (operator): Completion<Value> => ({ kind: 'operator', operator, insert: `${operator.sign}${where === 'between' ? ' ' : ''}`, back: 0 }),
  );
}

type ReceiverKind = 'text' | 'list' | 'any' | 'none';
/** What stands before the point: a group of values has fields only. */
function receiverKind(values: readonly KnownValue[], base: string | null): ReceiverKind {
  const known = values.find(({ path }) => path === base);
  if (known) return kindOf(known.kind);
  return base !== null && values.some(({ path }) => path.startsWith(`${base}.`)) ? 'none' : 'any';
}
const kindOf = (type: ValueType): ReceiverKind => {
  if (type === 'dyn') return 'any';
  if (typeof type !== 'string') return 'none';
  return type === 'string' ? 'text' : type.startsWith('list') ? 'list' : 'none';
};

/** 0 = begins with it, 1 = one of its words does, 2 = has it somewhere; null = has it nowhere. */
function rankOf(typed: string, { id, titles }: { id: string; titles: readonly string[] }): number | null {
  const wanted = typed.toLowerCase();
  if (wanted === '') return 0;
  const [plain, said] = [id.toLowerCase(), titles.map((title) => title.toLowerCase())];
  if (plain.startsWith(wanted) || said[0]?.startsWith(wanted)) return 0;
  if (said.some((title) => title.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(wanted)))) return 1;
  if (plain.split('.').some((part) => part.startsWith(wanted))) return 1;
  return wanted.length > 1 && (plain.includes(wanted) || said[0]?.includes(wanted)) ? 2 : null;
}

/** The best ones first; equally good ones stay in their order. */
function best<Item>(items: readonly Item[], rank: (item: Item) => number | null, count: number): Item[] {
  return items
    .flatMap((item) => {
      const at = rank(item);
      return at === null ? [] : [{ item, at }];
    })
    .sort((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ item }) => item);
}
