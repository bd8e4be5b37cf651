import { type ChangeImport, type ImportDetail, ImportSettings } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { changing } from './find-import.ts';
import { groupName } from './import-people.ts';
import { readShape } from './look-at-import.ts';

/** How the file is read and where its columns go. What changes the reading makes names, examples and the guess anew. */
export function changeImport(context: ActorContext, id: string, change: ChangeImport): Promise<ImportDetail> {
  requireRight(context.actor, 'contact.edit');
  return changing(context, id, {
    states: ['draft', 'checked'],
    change: async (sql, importId) => {
      const before = await readSettings(sql, importId);
      const group = change.group ? findableId('group', change.group) : (change.group ?? before.group);
      const after = { ...before, ...given(change), group };
      await sql(
        `update import set settings = $3, state = 'draft', counts = '{}', differences = '[]', error = null, turn = turn + 1, revision = revision + 1
         where account_id = $1 and id = $2`,
        [importId, JSON.stringify(after)],
      );
      await sql('delete from import_error where account_id = $1 and import_id = $2', [importId]);
      const isReadAnew = (['encoding', 'delimiter', 'hasHeads'] as const).some((name) => before[name] !== after[name]);
      if (isReadAnew) await readShape(sql, importId, after, { remember: false });
    },
  });
}

const given = (change: ChangeImport): Partial<ImportSettings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

export async function readSettings(sql: AccountSql, importId: string): Promise<ImportSettings> {
  const [row] = await sql<{ settings: unknown }>('select settings from import where account_id = $1 and id = $2', [importId]);
  return ImportSettings.parse(row?.settings);
}

/** Throws for what cannot be imported: `import.no_target`, `import.no_match`, `import.no_group`. */
export async function checkSettings(sql: AccountSql, { columns, match, mode, group }: ImportSettings): Promise<void> {
  const targets = columns.filter((column) => column !== null);
  const isMatched = targets.some((target) =>
    match === 'address' ? target.to === 'address' : target.to === 'field' && target.key === match,
  );
  if (targets.length === 0) throw userError('import.no_target', {}, { field: 'columns', status: 422 });
  if (!isMatched) throw userError(match === 'address' ? 'import.no_match' : 'import.no_match.field', {}, { field: 'match', status: 422 });
  const fields = targets.flatMap((target) => (target.to === 'field' ? [target.key] : []));
  if (new Set(fields).size < fields.length) throw userError('import.twice', {}, { field: 'columns', status: 422 });
  const needsGroup = mode === 'replace' || mode === 'remove';
  if (needsGroup && (group === null || (await groupName(sql, group)) === null))
    throw userError('import.no_group', {}, { field: 'group', status: 422 });
}
