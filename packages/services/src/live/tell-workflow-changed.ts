import { fromPublicId } from '@signalbox/domain';
import type { ServiceContext } from '../shared/service-context.ts';

/** Tells open views, after the commit, that a workflow is to be read again. Best effort: a lost notice costs a refresh only. */
export async function tellWorkflowChanged({ db }: ServiceContext, accountId: number, id: string): Promise<void> {
  const notice = { account: accountId, workflows: [fromPublicId('workflow', id)] };
  await db.router(`select pg_notify('live', $1)`, [JSON.stringify(notice)]).catch(() => {});
}

/** The same for a draft alone, that others may be looking at. */
export async function tellDraftSaved({ db }: ServiceContext, accountId: number, id: string): Promise<void> {
  const notice = { account: accountId, drafts: [fromPublicId('workflow', id)] };
  await db.router(`select pg_notify('live', $1)`, [JSON.stringify(notice)]).catch(() => {});
}
