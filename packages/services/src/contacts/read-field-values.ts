import type { FieldValues } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { fieldValueFits, keptFieldValue, userError } from '@signalbox/domain';

/** A value of a field, read: null empties it. */
export interface ReadValue {
  key: string;
  title: string;
  value: unknown;
}

/** Values as people or programs give them, each as it is kept. Throws `contact.field_gone` or `contact.field_wrong` at `fields.<key>`. */
export async function readFieldValues(sql: AccountSql, given: FieldValues): Promise<ReadValue[]> {
  const keys = Object.keys(given);
  if (keys.length === 0) return [];
  const known = await sql<{ key: string; title: string; type: string; choices: unknown }>(
    'select key, title, type, choices from field where account_id = $1 and key = any ($2::text[])',
    [keys],
  );
  return Object.entries(given).map(([key, raw]) => {
    const field = known.find((one) => one.key === key);
    if (!field) throw userError('contact.field_gone', { key }, { field: `fields.${key}` });
    const value = raw === '' ? null : keptFieldValue(field, raw);
    if (value !== null && !fieldValueFits(field, value))
      throw userError('contact.field_wrong', { title: field.title }, { field: `fields.${key}` });
    return { key, title: field.title, value };
  });
}

/** Throws `contact.field_required` for the first field that has to be filled in and is empty now; `only` = those that somebody emptied. */
export async function checkRequired(
  sql: AccountSql,
  fields: Readonly<Record<string, unknown>>,
  only: readonly string[] | null,
): Promise<void> {
  const rows = await sql<{ key: string; title: string }>(
    'select key, title from field where account_id = $1 and required and not hidden and ($2::text[] is null or key = any ($2)) order by place, key',
    [only],
  );
  const empty = rows.find(({ key }) => fields[key] === undefined || fields[key] === null);
  if (empty) throw userError('contact.field_required', { title: empty.title }, { field: `fields.${empty.key}`, status: 422 });
}
