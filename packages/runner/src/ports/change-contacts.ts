import { type AccountSql, insertInto, rowsOf } from '@signalbox/db';
import { fieldValueFits, keptFieldValue, newId } from '@signalbox/domain';
import { type NodeError, nodeError } from '@signalbox/flow';
import type { ContactPort, ContactView } from '@signalbox/nodes/contract';
import { loadContactViews } from './contact-view.ts';

type Change = Parameters<ContactPort['change']>[0][number];
type Answer = { contact: ContactView } | { error: NodeError };
interface FieldKind {
  key: string;
  title: string;
  type: string;
  choices: unknown;
}
interface Row {
  id: string;
  name: string;
  language: string | null;
  status: string;
  fields: Record<string, unknown>;
}

/** What steps change of contacts, for a whole batch at once: each contact is locked, changed in the order of the items, and written once. */
export async function changeContacts(sql: AccountSql, items: readonly Change[]): Promise<Answer[]> {
  const keys = [...new Set(items.flatMap(({ set }) => set.field?.key ?? []))];
  const kinds =
    keys.length === 0
      ? []
      : await sql<FieldKind>(
          'select key, title, type, choices from field where account_id = $1 and key = any ($2::text[])',
          [keys],
          'fields_of',
        );
  const ids = [...new Set(items.map(({ contactId }) => contactId))].sort();
  const rows = await sql<Row>(
    'select id, name, language, status, fields from contact where account_id = $1 and id = any ($2::uuid[]) order by id for no key update',
    [ids],
    'contacts_lock',
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const entries: Parameters<typeof insertEntries>[1][number][] = [];
  const changed = new Set<string>();
  const wrong = items.map((item): NodeError | null => {
    const row = known.get(item.contactId);
    if (!row) return nodeError('contact.missing');
    const read = readChange(item, kinds);
    if ('error' in read) return read.error;
    for (const { kind, what, was, now, put } of read.changes(row)) {
      if (was === now) continue;
      put();
      changed.add(row.id);
      entries.push({ id: newId(), contact_id: row.id, kind, what, was: cut(was), is_now: cut(now) });
    }
    return null;
  });
  if (changed.size > 0) {
    await sql(
      `update contact c set name = d.name, language = d.language, status = d.status, fields = d.fields, revision = c.revision + 1, updated_at = now()
       from ${written.from('$2')} where c.account_id = $1 and c.id = d.id`,
      [written.of([...changed].flatMap((id) => known.get(id) ?? []))],
      'contacts_change',
    );
    await insertEntries(sql, entries);
  }
  const views = await loadContactViews(sql, ids);
  return items.map(({ contactId }, at): Answer => {
    const error = wrong[at];
    const contact = views.get(contactId);
    return error ? { error } : contact ? { contact } : { error: nodeError('contact.missing') };
  });
}

interface Done {
  kind: string;
  what: string | null;
  was: string | null;
  now: string | null;
  put: () => void;
}
function readChange({ set }: Change, kinds: readonly FieldKind[]): { changes: (row: Row) => Done[] } | { error: NodeError } {
  const { field } = set;
  const kind = kinds.find(({ key }) => key === field?.key);
  if (field && !kind) return { error: nodeError('field.unknown', { key: field.key }, 'field') };
  const value = field && kind ? keptFieldValue(kind, field.value) : null;
  if (field && kind && value !== null && !fieldValueFits(kind, value))
    return { error: nodeError('field.wrong', { title: kind.title, value: String(field.value).slice(0, 60) }, 'value') };
  return {
    changes: (row) => [
      ...(['name', 'language', 'status'] as const).flatMap((fact): Done[] => {
        const now = set[fact];
        if (now === undefined) return [];
        return [{ kind: fact, what: null, was: row[fact], now, put: () => void Object.assign(row, { [fact]: now }) }];
      }),
      ...(field && kind
        ? [
            {
              kind: 'field',
              what: kind.title,
              was: said(row.fields[kind.key]),
              now: said(value),
              put: () => putField(row, kind.key, value),
            },
          ]
        : []),
    ],
  };
}

function putField(row: Row, key: string, value: unknown): void {
  const { [key]: _, ...rest } = row.fields;
  row.fields = value === null ? rest : { ...rest, [key]: value };
}

const said = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));
const cut = (text: string | null): string | null => (text ? text.slice(0, 4000) : null);
const written = rowsOf({ id: 'uuid', name: 'text', language: 'text?', status: 'text', fields: 'jsonb' });
const insertEntries = insertInto('contact_entry', {
  ...{ id: 'uuid', contact_id: 'uuid', kind: 'text' },
  ...{ what: 'text?', was: 'text?', is_now: 'text?' },
});
