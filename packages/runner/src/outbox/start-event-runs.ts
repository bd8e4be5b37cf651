import type { AccountSql } from '@signalbox/db';
import { insertRuns } from '../start/insert-runs.ts';
import type { RoutedTrigger } from '../start/routed-trigger.ts';
import { newRun, type RunStart } from '../start/start-run.ts';
import { createTriggerSettings } from '../start/trigger-settings.ts';
import type { OutboxHandler, OutboxTables, Woken } from './types.ts';

const settings = createTriggerSettings();

/** Every switched-on workflow that begins with this event gets a run. */
export const startRuns: OutboxHandler<'startRun'> = (sql, { payload }, tables) =>
  startEventRuns(sql, tables, { events: [{ payload }], isErrorRun: payload.name === 'run.failed' });

/** The events by the `name` in their values. */
export async function startEventRuns(
  sql: AccountSql,
  { triggers }: OutboxTables,
  { events, isErrorRun = false }: { events: readonly { payload: Record<string, unknown>; depth?: number }[]; isErrorRun?: boolean },
): Promise<Woken> {
  const names = [...new Set(events.flatMap(({ payload: { name } }) => (typeof name === 'string' ? [name] : [])))];
  if (names.length === 0) return { conductors: [], runs: [] };
  const candidates = await sql<RoutedTrigger & { key: string }>(
    `select t.workflow_id as "workflowId", t.version_id as "versionId", t.node_id as "nodeId", t.config, w.class, t.key
     from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id and w.enabled and w.archived_at is null
     where t.account_id = $1 and t.kind = 'event' and t.source_id is null and t.key = any ($2::text[]) order by t.priority desc, t.id`,
    [names],
    'event_triggers',
  );
  const starts: RunStart[] = [];
  for (const { payload, depth } of events)
    for (const trigger of candidates.filter((one) => one.key === payload.name)) {
      const node = await settings(sql, trigger);
      const taken = node && triggers.get(node.type)?.match({ kind: 'event', payload }, node.input);
      if (!taken) continue;
      starts.push({
        ...trigger,
        ...{ triggerNodeId: trigger.nodeId, kind: 'event', payload: taken, isErrorRun },
        ...(depth === undefined ? {} : { depth }),
      });
    }
  const runs = starts.map(newRun);
  await insertRuns(sql, runs);
  return { conductors: runs.map(() => null), runs: runs.map((run) => run.id) };
}
