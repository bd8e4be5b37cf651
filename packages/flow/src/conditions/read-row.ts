import type { ASTNode } from '@marcbachmann/cel-js';
import type { ValueType } from '../graph/node-spec.ts';
import { type Comparison, comparisonSpec, comparisons, looseForm } from './comparisons.ts';
import type { ConditionRow, Operand } from './condition.ts';
import { isComplete } from './is-complete.ts';
import { matchForm, operandOf, type Places, pathOf } from './match-form.ts';

/** The type of a value by its path, as far as it is known. */
export type TypeOf = (path: string) => ValueType | undefined;

/** An expression as one row; null when no row can say it. */
export function readRow(node: ASTNode, typeOf: TypeOf): ConditionRow | null {
  const begun = readUnfinished(node);
  if (begun) return begun;
  const bare = readBare(node, typeOf);
  if (bare) return bare;
  for (const { form, test, exact, loose } of allForms) {
    const places = matchForm(form, node);
    const row = places && rowOf(places, { test, exact, loose });
    if (row && isComplete(row) && isMeant(row, test, typeOf)) return row;
  }
  return null;
}

interface Form {
  form: string;
  test: Comparison;
  exact: boolean;
  loose: boolean;
}
/** Those with fewer places first, so that `X == ""` is an empty text and no comparison with one. */
const allForms: readonly Form[] = (Object.keys(comparisons) as Comparison[])
  .flatMap((test): Form[] => {
    const spec = comparisonSpec(test);
    const strict = [
      { form: spec.form, test, exact: false, loose: false },
      ...(spec.exact ? [{ form: spec.exact, test, exact: true, loose: false }] : []),
    ];
    return spec.kind === 'contact'
      ? strict
      : [...strict, ...strict.map((one) => ({ ...one, form: looseForm(one.form, spec), loose: true }))];
  })
  .sort((one, other) => rank(one) - rank(other));
function rank({ test }: Form): number {
  const { kind, asks } = comparisonSpec(test);
  return asks === 'nothing' || kind === 'contact' ? 0 : 1;
}

function rowOf(places: Places, { test, exact, loose }: Omit<Form, 'form'>): ConditionRow | null {
  const { kind } = comparisonSpec(test);
  const at = places.get('X');
  const field = kind === 'contact' ? 'contact' : at && pathOf(at);
  const values = valuesOf(places);
  return field && values ? { kind: 'row', field, test, values, exact, loose } : null;
}

function valuesOf(places: Places): Operand[] | null {
  const list = places.get('L');
  if (list && list.op !== 'list') return null;
  const nodes = list?.op === 'list' ? list.args : ['A', 'B'].flatMap((name) => places.get(name) ?? []);
  const values = nodes.map(operandOf);
  return values.every((value) => value !== null) ? values : null;
}

/** `x == y` is of texts or of numbers, `x in y` of a list: what the value is decides where both could be meant. */
function isMeant({ field, values, loose }: ConditionRow, test: Comparison, typeOf: TypeOf): boolean {
  const { kind } = comparisonSpec(test);
  const type = typeOf(field);
  const hasPath = values.some((value) => 'path' in value);
  if (!hasPath || loose) return true;
  if (test === 'equal' || test === 'notEqual') return type === 'double';
  return kind !== 'text' || type !== 'double';
}

/** A yes and no alone. */
function readBare(node: ASTNode, typeOf: TypeOf): ConditionRow | null {
  const field = pathOf(node.op === '!_' ? node.args : node);
  if (field === null || typeOf(field) !== 'bool') return null;
  return { kind: 'row', field, test: node.op === '!_' ? 'no' : 'yes', values: [], exact: false, loose: false };
}

function readUnfinished(node: ASTNode): ConditionRow | null {
  if (node.op !== 'call' || node.args[0] !== 'choose') return null;
  const [field, test, list, flags] = node.args[1];
  const values = list?.op === 'list' ? list.args.map(operandOf) : [];
  const known = textOf(test);
  if (known !== '' && !Object.hasOwn(comparisons, known)) return null;
  return {
    kind: 'row',
    field: textOf(field),
    test: known as Comparison | '',
    values: values.filter((value) => value !== null),
    exact: textOf(flags).includes('exact'),
    loose: textOf(flags).includes('loose'),
  };
}
const textOf = (node: ASTNode | undefined): string => (node?.op === 'value' && typeof node.args === 'string' ? node.args : '');
