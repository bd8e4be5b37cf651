import { ListenMqtt, type MqttExample } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { MqttConfig } from '@signalbox/nodes/mqtt';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { requireWorkflow } from '../workflows/require-workflow.ts';

/** For five minutes the first message that a step with these settings would hear is kept as its example. It starts nothing by that. */
export async function listenMqtt({ db, actor }: ActorContext, id: string, nodeId: string, settings: ListenMqtt): Promise<MqttExample> {
  requireRight(actor, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  const config: MqttConfig = { ...ListenMqtt.parse(settings), windowMs: null };
  const until = new Date(Date.now() + listenMs);
  await db.withAccountSql(actor.accountId, async (sql) => {
    await requireWorkflow(sql, workflowId);
    await sql(
      `insert into mqtt_listen (account_id, workflow_id, node_id, config, until) values ($1, $2, $3, $4, $5)
       on conflict (account_id, workflow_id, node_id) do update
         set config = excluded.config, until = excluded.until, topic = null, device = null, payload = null, heard_at = null`,
      [workflowId, nodeId, JSON.stringify(config), until],
    );
    await sql(`select pg_notify('mqtt', $1::integer::text)`);
  });
  return { until: until.toISOString(), heard: null };
}
const listenMs = 5 * 60_000;

/** What a step that listens has heard. */
export function readMqttExample({ db, actor }: ActorContext, id: string, nodeId: string): Promise<MqttExample> {
  requireRight(actor, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await requireWorkflow(sql, workflowId);
    const [row] = await sql<Row>(
      'select until, topic, device, payload, heard_at from mqtt_listen where account_id = $1 and workflow_id = $2 and node_id = $3',
      [workflowId, nodeId],
    );
    if (!row) return { until: null, heard: null };
    const { until, topic, device, payload, heard_at: at } = row;
    const isOver = at !== null || until.getTime() < Date.now();
    return {
      until: isOver ? null : until.toISOString(),
      heard: at === null ? null : { topic: topic ?? '', device: device ?? '', text: payload ?? '', at: at.toISOString() },
    };
  });
}

interface Row {
  until: Date;
  topic: string | null;
  device: string | null;
  payload: string | null;
  heard_at: Date | null;
}
