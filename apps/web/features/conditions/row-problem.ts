import { type ConditionRow, comparisonSpec, operandFits } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';
import type { ConditionField } from './condition-fields.ts';

export interface RowFacts {
  field: ConditionField | undefined;
  /** The title of the step that a field which is gone came from. */
  stepOf: (path: string) => string | null;
  /** Names that there are; null = not known yet. */
  groups: readonly string[] | null;
  tags: readonly string[] | null;
}
export interface RowProblem {
  message: string;
  /** A name that could be made on the spot. */
  create?: { kind: 'group' | 'tag'; name: string };
  /** Nothing was done wrong, there is only more to do. */
  isOpen?: boolean;
}

/** What a row still needs, in a sentence; null = it can be worked out. */
export function rowProblem(t: Say, row: ConditionRow, { field, stepOf, groups, tags }: RowFacts): RowProblem | null {
  if (row.field === '') return { message: t('conditions.problem.choose'), isOpen: true };
  if (!field) {
    const step = stepOf(row.field);
    return step ? { message: t('conditions.problem.stepGone', { step }) } : null;
  }
  if (row.test === '') return { message: t('conditions.problem.comparison'), isOpen: true };
  const { asks } = comparisonSpec(row.test);
  const wrong = row.values.findIndex((value, at) => !operandFits(value, asks, at));
  const typed = row.values[wrong];
  const text = typed && 'text' in typed ? typed.text.trim() : '';
  if (text !== '' && (asks === 'number' || asks === 'numbers' || asks === 'span'))
    return { message: t('conditions.problem.number', { field: field.title }) };
  if (text !== '' && (asks === 'day' || asks === 'days')) return { message: t('conditions.problem.day', { field: field.title }) };
  const name = row.values[0];
  if ((asks === 'group' || asks === 'tag') && name && 'text' in name && name.text.trim() !== '') {
    const known = asks === 'group' ? groups : tags;
    const isThere = known?.some((one) => one.toLowerCase() === name.text.trim().toLowerCase()) ?? true;
    return isThere
      ? null
      : { message: t(`conditions.problem.${asks}`, { name: name.text.trim() }), create: { kind: asks, name: name.text.trim() } };
  }
  return wrong >= 0 || missing(row) ? { message: t(`conditions.problem.value.${asks}`), isOpen: true } : null;
}

function missing({ test, values }: ConditionRow): boolean {
  if (test === '') return true;
  const { asks } = comparisonSpec(test);
  const wanted = asks === 'nothing' ? 0 : asks === 'numbers' || asks === 'days' || asks === 'span' ? 2 : 1;
  return values.length < wanted;
}
