import { z } from 'zod';

/**
 * Marked fields for node settings. The mark (`ui`) is read by the form in the builder, by the compiler and by the docs,
 * always from `z.toJSONSchema(spec.input, { io: 'input' })`. A graph keeps what the person typed, so expressions and
 * templates are strings here; `Evaluated` says what a running node gets instead.
 */
export interface FieldText {
  title: string;
  help?: string;
  placeholder?: string;
  /** Longest text that may be typed. */
  max?: number;
  /** What it is called where it is missing; else its mark says that. */
  missing?: 'question';
  /** May stay empty. */
  optional?: boolean;
  /** The setting that shows it beside its own. */
  within?: string;
  /** Asked for only while other settings of the step have one of these values; otherwise neither shown nor looked at. */
  when?: FieldWhen;
}
/** Setting -> the values of it that count; all of them must hold. */
export type FieldWhen = Readonly<Record<string, readonly (string | boolean)[]>>;

/** Text within the bounds of the field; empty only where it may be. */
export function fieldString(field: FieldText) {
  const base = z.string().max(field.max ?? 2000);
  return field.optional ? base : base.min(1);
}
/** The marks that form, compiler and docs read. */
export const fieldMeta = (field: FieldText, ui: string) => ({
  title: field.title,
  ui,
  ...(field.help ? { description: field.help } : {}),
  ...(field.placeholder ? { placeholder: field.placeholder } : {}),
  ...(field.missing ? { missing: field.missing } : {}),
  ...(field.within ? { within: field.within } : {}),
  ...(field.when ? { when: field.when } : {}),
});
