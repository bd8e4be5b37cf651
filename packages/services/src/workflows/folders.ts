import type { FolderList, RenameFolder } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';

/** Folders by name; one that holds archived workflows only is not told of. */
export async function listFolders({ db, actor }: ActorContext): Promise<FolderList> {
  requireRight(actor, 'workflow.read');
  const items = await db.withAccountSql(actor.accountId, (sql) =>
    sql<{ name: string; count: number }>(
      `select folder as name, count(*)::int as count from workflow
       where account_id = $1 and folder is not null and archived_at is null group by folder order by lower(folder) limit 500`,
      [],
    ),
  );
  return { items };
}

/** Renames a folder, or dissolves it; archived workflows go along. */
export async function renameFolder({ db, actor }: ActorContext, { from, to }: RenameFolder): Promise<void> {
  requireRight(actor, 'workflow.edit');
  await db.withAccountSql(actor.accountId, async (sql) => {
    // As it is typed: a rename may be about capitals alone.
    const name = to === null || to.toLowerCase() === from.toLowerCase() ? to : await folderAs(sql, to);
    const moved = await sql(
      'update workflow set folder = $3, revision = revision + 1 where account_id = $1 and lower(folder) = lower($2) returning 1',
      [from, name],
    );
    if (moved.length === 0) throw userError('folder.not_found', { name: from }, { status: 404 });
  });
}

/** A folder that is there keeps its capitals, so that `north` goes into `North`. */
export async function folderAs(sql: AccountSql, name: string): Promise<string> {
  const [there] = await sql<{ folder: string }>(
    'select folder from workflow where account_id = $1 and lower(folder) = lower($2) order by archived_at is not null limit 1',
    [name],
  );
  return there?.folder ?? name;
}
