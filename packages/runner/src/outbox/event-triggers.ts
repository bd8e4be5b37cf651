import type { AccountSql } from '@signalbox/db';
import type { TriggerEvent } from '@signalbox/flow';
import type { RoutedTrigger } from '../start/routed-trigger.ts';
import { createTriggerSettings } from '../start/trigger-settings.ts';
import type { OutboxTables } from './types.ts';

/** With the name of the event that it waits for. */
export type EventTrigger = RoutedTrigger & { key: string };

const settings = createTriggerSettings();

/** The live triggers that begin with events of these names. */
export async function findEventTriggers(sql: AccountSql, names: readonly string[]): Promise<EventTrigger[]> {
  if (names.length === 0) return [];
  return sql<EventTrigger>(
    `select t.workflow_id as "workflowId", t.version_id as "versionId", t.node_id as "nodeId", t.config, w.class, t.key
     from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id and w.enabled and w.archived_at is null
     where t.account_id = $1 and t.kind = 'event' and t.source_id is null and t.key = any ($2::text[]) order by t.priority desc, t.id`,
    [[...new Set(names)]],
    'event_triggers',
  );
}

/** What a trigger gives to the run of an event; null = the event is none of its. */
export async function takenBy(
  sql: AccountSql,
  { triggers, trigger, payload, kind = 'event' }: Pick<OutboxTables, 'triggers'> & { trigger: EventTrigger } & Partial<TriggerEvent>,
): Promise<Record<string, unknown> | null> {
  const node = await settings(sql, trigger);
  return (node && triggers.get(node.type)?.match({ kind, payload: payload ?? {} }, node.input)) ?? null;
}
