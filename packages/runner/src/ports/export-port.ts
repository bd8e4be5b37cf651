import { type AccountSql, insertInto } from '@signalbox/db';
import { newId, toPublicId } from '@signalbox/domain';
import { nodeError } from '@signalbox/flow';
import type { ExportPort } from '@signalbox/nodes/contract';
import { type Language, wordsFor } from '@signalbox/words';
import { enqueue } from '../outbox/enqueue.ts';

/** Exports that steps ask for: their rows, and their first slices. */
export const exportPort = (sql: AccountSql, { now, timeZone, language }: ExportFacts): ExportPort => ({
  async begin(items) {
    const names = [...new Set(items.map(({ group }) => group).filter(Boolean))];
    const groups = names.length === 0 ? [] : await findGroups(sql, names);
    const groupIds = new Map(groups.map(({ id, name }) => [name, toPublicId('group', id)]));
    const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(now);
    const made = items.map(({ runId, group, format }) => {
      const groupId = groupIds.get(group);
      if (group !== '' && groupId === undefined) return null;
      const filters = groupId === undefined ? {} : { groupId };
      return {
        ...{ id: newId(), run_id: runId, name: `${group || wordsFor(language)('exports.file.contacts')} ${day}.${format}`, of: 'contacts' },
        ...{ format, settings: { of: 'contacts', filters, format, timeZone }, language, role: 'power_user' },
      };
    });
    const rows = made.filter((one) => one !== null);
    await insertExports(sql, rows);
    await enqueue(
      sql,
      rows.map(({ id }) => ({ kind: 'slice', of: 'export', id, turn: 0 })),
    );
    return made.map((one) =>
      one === null ? { error: nodeError('group.unknown', {}, 'group') } : { exportId: toPublicId('export', one.id) },
    );
  },
});

interface ExportFacts {
  now: number;
  timeZone: string;
  language: Language;
}
const findGroups = (sql: AccountSql, names: readonly string[]): Promise<{ id: string; name: string }[]> =>
  sql(
    `select g.id, n.name from unnest($2::text[]) n(name) join contact_group g on g.account_id = $1 and g.archived_at is null and g.name_key = lower(n.name)`,
    [names],
    'export_groups',
  );
const insertExports = insertInto('export', {
  ...{ id: 'uuid', run_id: 'uuid', name: 'text', of: 'text', format: 'text', settings: 'jsonb', language: 'text', role: 'text' },
});
