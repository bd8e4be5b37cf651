import type { StartedRun, StartRun } from '@signalbox/contract';
import { requireRight, toPublicId, userError } from '@signalbox/domain';
import { startRun } from '@signalbox/runner';
import { z } from 'zod';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { typedValues } from '../shared/typed-values.ts';

/** Starts the live version from its manual trigger. */
export async function startByHand({ db, waker, actor }: ActorContext, id: string, { inputs, contactId }: StartRun): Promise<StartedRun> {
  requireRight(actor, 'workflow.run');
  const workflowId = findableId('workflow', id);
  const { accountId } = actor;
  const about = contactId === undefined ? null : findableId('contact', contactId);
  const runId = await db.withAccountSql(accountId, async (sql) => {
    const [workflow] = await sql<StartableWorkflow>(
      `select w.class, w.enabled, w.live_version_id, t.node_id, t.config from workflow w
       left join workflow_trigger t on t.account_id = w.account_id and t.workflow_id = w.id and t.kind = 'manual'
       where w.account_id = $1 and w.id = $2 and w.archived_at is null order by t.id limit 1`,
      [workflowId],
    );
    if (!workflow) throw notFound('workflow');
    if (!workflow.live_version_id) throw userError('workflow.not_published.start', {}, { status: 409 });
    if (!workflow.enabled) throw userError('workflow.switched_off', {}, { status: 409 });
    if (!workflow.node_id) throw userError('workflow.no_manual_trigger', {}, { status: 422 });
    if (about && (await sql('select 1 from contact where account_id = $1 and id = $2', [about])).length === 0) throw notFound('contact');
    return startRun(sql, {
      workflowId,
      versionId: workflow.live_version_id,
      triggerNodeId: workflow.node_id,
      kind: 'manual',
      payload: askedFor(workflow.config, inputs),
      class: workflow.class,
      contactId: about,
    });
  });
  waker.runs(accountId, [null]);
  waker.live({ account: accountId, runs: [runId] });
  return { runId: toPublicId('run', runId) };
}

interface StartableWorkflow {
  class: number;
  enabled: boolean;
  live_version_id: string | null;
  node_id: string | null;
  config: unknown;
}

/** Rows of before values had types say nothing of them: texts that need not be there. */
const ManualConfig = z.object({
  inputs: z
    .array(
      z.object({ name: z.string(), title: z.string().default(''), type: z.string().default('text'), required: z.boolean().default(false) }),
    )
    .default([]),
});

/** Exactly the values that the trigger asks for, each of its type; what is more is dropped. A text that is missing is empty. */
function askedFor(config: unknown, inputs: Record<string, unknown>): Record<string, unknown> {
  const asked = ManualConfig.catch({ inputs: [] }).parse(config).inputs;
  const given = typedValues(asked, inputs, { at: 'inputs', isComplete: true });
  return Object.fromEntries(asked.map(({ name, type }) => [name, given[name] ?? (type === 'text' ? '' : null)]));
}
