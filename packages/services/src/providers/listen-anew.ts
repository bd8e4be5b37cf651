import type { AccountSql } from '@signalbox/db';
import type { ServiceContext } from '../shared/service-context.ts';
import { restoreTriggers } from '../workflows/restore-triggers.ts';

/** The addresses of the account are others now: every live workflow listens anew to those that its triggers mean. */
export async function listenAnew(context: ServiceContext, sql: AccountSql): Promise<void> {
  const live = await sql<{ workflowId: string; versionId: string }>(
    `select id as "workflowId", live_version_id as "versionId" from workflow
     where account_id = $1 and enabled and archived_at is null and live_version_id is not null order by id`,
  );
  for (const workflow of live) await restoreTriggers(context, sql, workflow);
}
