import type { Pin, Pins } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { type Catalogue, jsonBytes, mayBePinned, parseGraph } from '@signalbox/flow';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** So much the pins of one workflow hold together. */
const mostBytes = 512 * 1024;

/** What steps of the draft are said to have found. Only tests read it; no version has it. */
export function getPins({ db, actor }: ActorContext, id: string): Promise<Pins> {
  requireRight(actor, 'workflow.read');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => ({ pins: (await readDraft(sql, workflowId)).pins }));
}

export function pinStep(context: ActorContext, id: string, nodeId: string, pin: Pin): Promise<Pins> {
  requireRight(context.actor, 'workflow.edit');
  return changed(context, id, (pins, graph) => {
    const node = parseGraph(graph).nodes.find((one) => one.id === nodeId);
    requirePinnable(context.catalogue, node?.type);
    return { ...pins, [nodeId]: pin };
  });
}

export function unpinStep(context: ActorContext, id: string, nodeId: string): Promise<Pins> {
  requireRight(context.actor, 'workflow.edit');
  return changed(context, id, (pins) => Object.fromEntries(Object.entries(pins).filter(([step]) => step !== nodeId)));
}

type PinMap = Pins['pins'];
function changed({ db, actor }: ActorContext, id: string, change: (pins: PinMap, graph: unknown) => PinMap): Promise<Pins> {
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const draft = await readDraft(sql, workflowId, 'for update of d');
    const pins = change(draft.pins, draft.graph);
    if (jsonBytes(pins) > mostBytes) throw userError('test.pin_too_large', { most: { size: mostBytes } });
    await sql('update workflow_draft set pins = $3 where account_id = $1 and workflow_id = $2', [workflowId, JSON.stringify(pins)]);
    return { pins };
  });
}

async function readDraft(
  sql: AccountSql,
  workflowId: string,
  lock: '' | 'for update of d' = '',
): Promise<{ pins: PinMap; graph: unknown }> {
  const [draft] = await sql<{ pins: PinMap; graph: unknown }>(
    `select d.pins, d.graph from workflow w join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
     where w.account_id = $1 and w.id = $2 and w.archived_at is null ${lock}`,
    [workflowId],
  );
  if (!draft) throw notFound('workflow');
  return draft;
}

function requirePinnable(catalogue: Catalogue, type: string | undefined): void {
  const spec = type === undefined ? undefined : catalogue.get(type);
  if (!spec || !mayBePinned(spec)) throw userError('test.not_pinnable');
}
