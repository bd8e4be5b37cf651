import type { AccountSql } from '@signalbox/db';
import type { Actor } from '../shared/actor.ts';

/** What an import does is told with who started it, who was asked for the right then. */
export const actorOf = (sql: AccountSql, userId: string): Actor => ({
  accountId: sql.accountId,
  userId,
  role: 'power_user',
  language: 'en',
});

/** The name of a group that people are put into and taken out of, by uuid; null when it is gone, archived, or fills itself. */
export async function groupName(sql: AccountSql, groupId: string): Promise<string | null> {
  const [group] = await sql<{ name: string }>(
    'select name from contact_group where account_id = $1 and id = $2 and archived_at is null and query is null',
    [groupId],
  );
  return group?.name ?? null;
}
