import type { AccountSql } from '@signalbox/db';
import { notFound } from '../shared/page.ts';

/** Throws `workflow.not_found` when the account has no such workflow. One that is archived is there for `anyState` only: its runs go on. */
export async function requireWorkflow(sql: AccountSql, workflowId: string, { anyState = false } = {}): Promise<void> {
  const [there] = await sql('select 1 from workflow where account_id = $1 and id = $2 and (archived_at is null or $3)', [
    workflowId,
    anyState,
  ]);
  if (!there) throw notFound('workflow');
}
