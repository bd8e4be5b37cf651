import { type Comparison, type ComparisonKind, type ConditionRow, comparisonSpec, comparisons } from '@signalbox/flow';
import type { ConditionField } from './condition-fields.ts';

/** What a value of each kind may also be read as. */
const readAs: Readonly<Record<ConditionField['kind'], readonly ComparisonKind[]>> = {
  text: ['text', 'number', 'day'],
  number: ['number'],
  day: ['day', 'text'],
  yesNo: ['yesNo'],
  list: ['list'],
  contact: ['contact'],
  any: ['text', 'number', 'day', 'yesNo'],
};
const all = Object.keys(comparisons) as Comparison[];
const onlyEmpty: ReadonlySet<Comparison> = new Set(['empty', 'notEmpty']);

/** The comparisons that make sense for a field, those of its own kind first. */
export const comparisonsFor = ({ kind }: Pick<ConditionField, 'kind'>): Comparison[] =>
  readAs[kind].flatMap((one) =>
    all.filter((test) => comparisonSpec(test).kind === one && (kind !== 'day' || one === 'day' || onlyEmpty.has(test))),
  );

/** A row with another field: it keeps its comparison and value where they still make sense. */
export function withField(row: ConditionRow, field: ConditionField): ConditionRow {
  const fitting = comparisonsFor(field);
  const [first] = fitting;
  const test = row.test !== '' && fitting.includes(row.test) ? row.test : (first ?? '');
  return withTest({ ...row, field: field.path }, test, field);
}

/** A row with another comparison: it keeps its values where the same is asked for. */
export function withTest(row: ConditionRow, test: Comparison | '', field: ConditionField | undefined): ConditionRow {
  if (test === '') return { ...row, test };
  const spec = comparisonSpec(test);
  const before = row.test === '' ? null : comparisonSpec(row.test).asks;
  const values = before === spec.asks ? row.values : spec.asks === 'span' ? [{ text: '' }, { text: 'days' }] : [];
  return { ...row, test, values, exact: row.exact && spec.exact !== undefined, loose: isLoose(test, field) };
}

/** Where the value may be missing, or may be no number, the row does not fit instead of failing the run. */
function isLoose(test: Comparison, field: ConditionField | undefined): boolean {
  const { kind } = comparisonSpec(test);
  if (kind === 'contact') return false;
  return field === undefined || field.loose || (kind !== field.kind && kind === 'number');
}
