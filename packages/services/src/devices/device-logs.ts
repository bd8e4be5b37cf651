import { type DeviceLog, type DeviceLogList, DeviceLogQuery, type logSpans } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, requireRight, toPublicId } from '@signalbox/domain';
import { readDataLogConfig, watchesDevice } from '@signalbox/nodes/datalog';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readDevice } from './device-rows.ts';

/** The logs of a device by name, with who watches them. */
export function listDeviceLogs({ db, actor }: ActorContext, id: string): Promise<DeviceLogList> {
  requireRight(actor, 'device.read');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const device = await readDevice(sql, findableId('device', id));
    const rows = await sql<{ name: string; last_id: string; last_value: number }>(
      'select name, last_id, last_value from data_log where account_id = $1 and device_id = $2 order by name',
      [device.id],
    );
    const watchers = await readWatchers(sql, { key: device.key, group: device.label });
    return {
      items: rows.map(({ name, last_id, last_value: value }) => ({
        ...{ name, value, at: new Date(idTime(last_id)).toISOString() },
        watchedBy: watchers.flatMap(({ name: watched, ...one }) => (watched === name ? [one] : [])),
      })),
    };
  });
}

async function readWatchers(sql: AccountSql, device: { key: string; group: string }) {
  const rows = await sql<{ id: string; workflow: string; config: unknown }>(
    `select w.id, w.name as workflow, t.config from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     where t.account_id = $1 and t.kind = 'datalog' and w.enabled and w.archived_at is null order by w.name, t.id`,
  );
  return rows.flatMap(({ id, workflow: workflowName, config: stored }) => {
    const config = readDataLogConfig(stored);
    if (!config || !watchesDevice(config, device)) return [];
    const { name, is, limit } = config;
    return [{ name, workflowId: toPublicId('workflow', id), workflowName, is, limit }];
  });
}

/** One log of a device over a while, in steps; a name that was never logged has none. */
export function readDeviceLog({ db, actor }: ActorContext, id: string, query: DeviceLogQuery): Promise<DeviceLog> {
  requireRight(actor, 'device.read');
  const { name, span } = DeviceLogQuery.parse(query);
  const { seconds, step } = spans[span];
  const to = Date.now();
  const from = to - seconds * 1000;
  return db.withAccountSql(actor.accountId, async (sql) => {
    const device = await readDevice(sql, findableId('device', id));
    const rows = await sql<{ at: Date; average: number; least: number; most: number; count: number }>(
      `select date_bin(make_interval(secs => $5::int), uuid_extract_timestamp(p.id), '2000-01-01T00:00:00Z') as at,
         avg(p.value) as average, min(p.value) as least, max(p.value) as most, count(*)::int as count
       from data_log l join data_point p on p.account_id = l.account_id and p.log_id = l.id
       where l.account_id = $1 and l.device_id = $2 and l.name = $3 and p.id >= uuid7_floor($4) group by 1 order by 1`,
      [device.id, name, new Date(from), step],
    );
    return {
      ...{ from: new Date(from).toISOString(), to: new Date(to).toISOString(), stepSeconds: step },
      points: rows.map(({ at, ...rest }) => ({ at: at.toISOString(), ...rest })),
    };
  });
}

const spans: Record<(typeof logSpans)[number], { seconds: number; step: number }> = {
  hour: { seconds: 3600, step: 60 },
  day: { seconds: 24 * 3600, step: 600 },
  month: { seconds: 30 * 24 * 3600, step: 4 * 3600 },
};
