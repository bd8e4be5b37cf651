import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { isBeyond, readDataLogConfig, watchesDevice } from '@signalbox/nodes/datalog';
import { takenBy } from './event-triggers.ts';
import { insertEventRuns } from './insert-event-runs.ts';
import type { OutboxHandler } from './types.ts';

const nobody = { conductors: [], runs: [] };

/** A value stood beyond its limit for long enough: the workflow gets its run, when it still watches that value and would still ring. */
export const crossed: OutboxHandler<'crossed'> = async (sql, { workflowId, nodeId, logId, value, since, depth }, { triggers }) => {
  const row = await readWatched(sql, { workflowId, nodeId, logId });
  const config = row && readDataLogConfig(row.config);
  if (!row || !config || !watchesDevice(config, row.device) || !isBeyond(config, value)) return nobody;
  const { device, deviceId, name, ...trigger } = row;
  const payload = { device: { ...device, id: toPublicId('device', deviceId) }, name, value, limit: config.limit, since };
  const taken = await takenBy(sql, { triggers, trigger, payload, kind: 'datalog' });
  return taken ? insertEventRuns(sql, [{ trigger, taken, event: { payload, depth, kind: 'datalog' } }]) : nobody;
};

async function readWatched(sql: AccountSql, { workflowId, nodeId, logId }: { workflowId: string; nodeId: string; logId: string }) {
  const [row] = await sql<Watched>(
    `select t.workflow_id as "workflowId", t.version_id as "versionId", t.node_id as "nodeId", t.config, w.class, t.key, l.name, d.id as "deviceId",
       jsonb_build_object('key', d.key, 'name', d.name, 'group', d.label, 'place', d.place) as device
     from data_log l join device d on d.account_id = l.account_id and d.id = l.device_id
     join workflow_trigger t on t.account_id = l.account_id and t.kind = 'datalog' and t.source_id is null and t.key = l.name
     join workflow w on w.account_id = t.account_id and w.id = t.workflow_id and w.enabled and w.archived_at is null
     where l.account_id = $1 and l.id = $2 and t.workflow_id = $3 and t.node_id = $4 limit 1`,
    [logId, workflowId, nodeId],
    'read_watched',
  );
  return row;
}

interface Watched {
  workflowId: string;
  versionId: string;
  nodeId: string;
  config: Record<string, unknown>;
  class: number;
  key: string;
  name: string;
  deviceId: string;
  device: { key: string; name: string; group: string; place: string };
}
