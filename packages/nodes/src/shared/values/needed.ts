import { type FieldWhen, inputSchemaOf, isAskedFor, reason } from '@signalbox/flow';
import type { z } from 'zod';

/** Settings that must not stay empty while the form asks for them (their `when`); otherwise they may be anything. */
export function needed<Input extends z.ZodObject>(input: Input, ...names: (keyof z.output<Input> & string)[]): Input {
  return input.superRefine((settings, context) => {
    const typed = settings as Record<string, unknown>;
    for (const name of names) {
      const schema = (inputSchemaOf({ input }).properties?.[name] ?? {}) as { when?: FieldWhen };
      const value = typed[name];
      const isEmpty =
        value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
      if (isEmpty && isAskedFor(schema.when, typed)) context.addIssue({ code: 'custom', path: [name], ...reason('empty') });
    }
  }) as Input;
}
