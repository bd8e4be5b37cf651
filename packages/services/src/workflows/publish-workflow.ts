import { createHash } from 'node:crypto';
import type { Publish, Published } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { newId, requireRight, userError } from '@signalbox/domain';
import { type Compiled, canonicalJson, type Graph, type Issue, type Plan, parseGraph } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import type { Actor } from '../shared/actor.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext, ServiceContext } from '../shared/service-context.ts';
import { requireTests } from '../test-cases/require-tests.ts';
import { changedElsewhere } from './changed-elsewhere.ts';
import { compileDraft } from './compile-draft.ts';
import { issueViews } from './issue-views.ts';
import { readVersions } from './list-versions.ts';
import { writeTriggers } from './write-triggers.ts';

/**
 * Makes the draft the live version: plan, version, triggers and the move of live_version_id in one transaction.
 * Open runs keep the version they started with. Throws `workflow.has_errors` (422) with the issues.
 */
export async function publishWorkflow(context: ActorContext, id: string, input: Publish): Promise<Published> {
  requireRight(context.actor, 'workflow.publish');
  const workflowId = findableId('workflow', id);
  await requireTests(context, workflowId, input);
  const { accountId, userId } = context.actor;
  return context.db.withAccountSql(accountId, async (sql) => {
    const enabled = await lockWorkflow(sql, workflowId);
    const [draft] = await sql<{ graph: unknown; revision: number }>(
      'select graph, revision from workflow_draft where account_id = $1 and workflow_id = $2',
      [workflowId],
    );
    if (!draft) throw notFound('workflow');
    if (draft.revision !== input.draftRevision) throw changedElsewhere();
    const graph = parseGraph(draft.graph);
    const compiled = await compileDraft(sql, context, { workflowId, graph });
    const planHash = await storePlan(sql, planOf(context.actor, compiled));
    const versionId = await storeVersion(sql, { workflowId, graph, planHash, name: input.name || null, note: input.note || null, userId });
    await goLive(context, sql, { workflowId, versionId, enabled, compiled });
    return published(sql, context.actor, { workflowId, versionId, issues: compiled.issues });
  });
}

/** Makes an older version live again. Its plan stays as it was compiled; what it listens to is worked out anew. */
export function publishVersion(context: ActorContext, id: string, version: string): Promise<Published> {
  requireRight(context.actor, 'workflow.publish');
  const workflowId = findableId('workflow', id);
  const versionId = findableId('version', version);
  const { accountId } = context.actor;
  return context.db.withAccountSql(accountId, async (sql) => {
    const enabled = await lockWorkflow(sql, workflowId);
    const [stored] = await sql<{ graph: unknown }>(
      'select graph from workflow_version where account_id = $1 and workflow_id = $2 and id = $3',
      [workflowId, versionId],
    );
    if (!stored) throw notFound('version');
    const compiled = await compileDraft(sql, context, { workflowId, graph: parseGraph(stored.graph) });
    planOf(context.actor, compiled);
    await goLive(context, sql, { workflowId, versionId, enabled, compiled });
    return published(sql, context.actor, { workflowId, versionId, issues: compiled.issues });
  });
}

/** Two publishes of one workflow wait for each other here. */
async function lockWorkflow(sql: AccountSql, workflowId: string): Promise<boolean> {
  const [row] = await sql<{ enabled: boolean }>(
    'select enabled from workflow where account_id = $1 and id = $2 and archived_at is null for update',
    [workflowId],
  );
  if (!row) throw notFound('workflow');
  return row.enabled;
}

function planOf({ language }: Actor, { plan, issues }: Compiled): Plan {
  if (plan) return plan;
  const count = issues.filter((issue) => issue.severity === 'error').length;
  throw userError('workflow.has_errors', { count }, { status: 422, issues: issueViews(wordsFor(language), issues) });
}

async function storePlan(sql: AccountSql, plan: Plan): Promise<Buffer> {
  const body = canonicalJson(plan);
  const hash = createHash('sha256').update(body).digest();
  await sql('insert into plan (account_id, hash, engine, body) values ($1, $2, $3, $4) on conflict (account_id, hash) do nothing', [
    hash,
    plan.engine,
    body,
  ]);
  return hash;
}

async function storeVersion(
  sql: AccountSql,
  version: { workflowId: string; graph: Graph; planHash: Buffer; name: string | null; note: string | null; userId: string },
): Promise<string> {
  const id = newId();
  await sql(
    `insert into workflow_version (account_id, id, workflow_id, number, graph, plan_hash, note, published_by, name)
     select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, $8 from workflow_version where account_id = $1 and workflow_id = $3`,
    [id, version.workflowId, JSON.stringify(version.graph), version.planHash, version.note, version.userId, version.name],
  );
  return id;
}

async function goLive(
  { channels, secretKey }: ServiceContext,
  sql: AccountSql,
  live: { workflowId: string; versionId: string; enabled: boolean; compiled: Compiled },
): Promise<void> {
  const { workflowId, versionId, enabled, compiled } = live;
  await sql('update workflow set live_version_id = $3, updated_at = now() where account_id = $1 and id = $2', [workflowId, versionId]);
  // A workflow that is switched off keeps its new version ready; switching it on writes the triggers.
  if (enabled) await writeTriggers(sql, { workflowId, versionId, triggers: compiled.triggers, channels, secretKey });
}

interface Live {
  workflowId: string;
  versionId: string;
  issues: Issue[];
}
async function published(sql: AccountSql, { language }: Actor, { workflowId, versionId, issues }: Live): Promise<Published> {
  const [version] = await readVersions(sql, workflowId, versionId);
  if (!version) throw notFound('version');
  return { version, issues: issueViews(wordsFor(language), issues) };
}
