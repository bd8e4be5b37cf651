import type { ASTNode } from '@marcbachmann/cel-js';
import { runtimeParse } from '../expression/cel.ts';
import { comparisonSpec, looseForm } from './comparisons.ts';
import type { Condition, ConditionGroup, ConditionItem, ConditionRow, Join, Operand } from './condition.ts';
import { isComplete } from './is-complete.ts';

/** A condition as one expression; empty text for none at all. */
export const writeCondition = ({ join, items }: Condition): string => written(join, items, items.length > 1);

const signs = { and: ' && ', or: ' || ' } as const satisfies Record<Join, string>;
const written = (join: Join, items: readonly ConditionItem[], isJoined: boolean): string =>
  items
    .map((item) => itemText(item, isJoined))
    .filter((text) => text !== '')
    .join(signs[join]);

function itemText(item: ConditionItem, isJoined: boolean): string {
  if (item.kind === 'group') return groupText(item, isJoined);
  if (item.kind === 'row') return writeRow(item);
  return isJoined && needsBrackets(item.text) ? `(${item.text})` : item.text;
}

function groupText({ join, items }: ConditionGroup, isJoined: boolean): string {
  const inner = written(join, items, items.length > 1 || isJoined);
  return items.length > 1 && isJoined ? `(${inner})` : inner;
}

/** One row; a row that is not finished is kept as a call of `choose`, which no run can carry out. */
export function writeRow(row: ConditionRow): string {
  if (row.test === '' || !isComplete(row)) return unfinished(row);
  const spec = comparisonSpec(row.test);
  const form = row.exact && spec.exact !== undefined ? spec.exact : spec.form;
  const whole = row.loose && spec.kind !== 'contact' ? looseForm(form, spec) : form;
  const [first, second] = row.values.map(operandText);
  const parts: Readonly<Record<string, string>> = {
    ...{ X: row.field, A: first ?? '', B: second ?? '' },
    L: `[${row.values.map(operandText).join(', ')}]`,
  };
  return whole.replace(/\b[XABL]\b/g, (name) => parts[name] ?? name);
}

function unfinished({ field, test, values, exact, loose }: ConditionRow): string {
  const flags = [exact && 'exact', loose && 'loose'].filter(Boolean).join(' ');
  const parts = [
    operandText({ text: field }),
    operandText({ text: test }),
    `[${values.map(operandText).join(', ')}]`,
    operandText({ text: flags }),
  ];
  const count = flags ? 4 : values.length > 0 ? 3 : 2;
  return `choose(${parts.slice(0, count).join(', ')})`;
}

export function operandText(value: Operand): string {
  if ('path' in value) return value.path || '""';
  return 'number' in value ? String(value.number) : JSON.stringify(value.text);
}

const loose: ReadonlySet<ASTNode['op']> = new Set(['&&', '||', '?:']);
function needsBrackets(text: string): boolean {
  try {
    return loose.has(runtimeParse(text).ast.op);
  } catch {
    return true;
  }
}
