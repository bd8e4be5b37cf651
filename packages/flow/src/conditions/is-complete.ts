import { type Asked, askedCount, comparisonSpec, spanUnits } from './comparisons.ts';
import type { ConditionRow, Operand } from './condition.ts';

/** Whether a row can be worked out: everything is chosen, and of the right type. */
export function isComplete({ field, test, values }: ConditionRow): boolean {
  if (field === '' || test === '') return false;
  const { asks } = comparisonSpec(test);
  if (asks === 'texts') return values.length > 0 && values.every((value) => 'text' in value && value.text.trim() !== '');
  return values.length === askedCount[asks] && values.every((value, at) => operandFits(value, asks, at));
}

/** Whether a value is of the sort that its place asks for. */
export function operandFits(value: Operand | undefined, asks: Asked, at = 0): boolean {
  if (!value) return false;
  if (asks === 'span' && at === 1) return 'text' in value && (spanUnits as readonly string[]).includes(value.text);
  if ('path' in value) return value.path !== '';
  if (asks === 'number' || asks === 'numbers' || asks === 'span') return 'number' in value && Number.isFinite(value.number);
  if (!('text' in value) || value.text.trim() === '') return false;
  return asks === 'day' || asks === 'days' ? isDay(value.text) : true;
}

/** `2026-03-14`, with a time or without. */
export const isDay = (text: string): boolean => {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[ T]([01]\d|2[0-3]):[0-5]\d)?$/.exec(text.trim()) ?? [];
  if (day === undefined || (time === undefined && text.trim().length > 10)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};
