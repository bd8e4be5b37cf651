import { type AccountSql, rowsOf } from '@signalbox/db';
import { idFloor, newId } from '@signalbox/domain';
import { type LoggedPoint, type TouchedLog, tellWatchers } from './tell-watchers.ts';

/**
 * Keeps points in the logs of their devices, and lets those who watch the logs know, all in the caller's transaction. Whoever writes holds the logs until
 * the commit, so that watchers see the values one after the other.
 */
export async function writePoints(sql: AccountSql, points: readonly LoggedPoint[]): Promise<void> {
  if (points.length === 0) return;
  const rows = points.map(({ deviceId, name, value, at }) => ({ device_id: deviceId, name, value, id: idAt(at), log_id: newId() }));
  const logs = await sql<TouchedLog>(insertion, [pointRows.of(rows)], 'write_points');
  await tellWatchers(sql, { logs, points });
}

/** An id of a moment that may be over, as where a message had to wait. */
const idAt = (at: number): string => `${idFloor(at).slice(0, 13)}${newId().slice(13)}`;

const pointRows = rowsOf({ device_id: 'uuid', name: 'text', value: 'float8', id: 'uuid', log_id: 'uuid' });
/** A device that makes up new names all the time gets no more logs than this. */
const mostLogs = 60;
const insertion = `with d as materialized (select * from ${pointRows.from('$2')}),
  fit as materialized (select d.* from d join device v on v.account_id = $1 and v.id = d.device_id where v.archived_at is null and (
    exists (select from data_log k where k.account_id = $1 and k.device_id = d.device_id and k.name = d.name)
    or (select count(*) from data_log k where k.account_id = $1 and k.device_id = d.device_id) < ${mostLogs})),
  l as (insert into data_log as o (account_id, id, device_id, name, last_id, last_value)
    select distinct on (device_id, name) $1, log_id, device_id, name, id, value from fit order by device_id, name, id desc
    on conflict (account_id, device_id, name) do update set last_id = greatest(o.last_id, excluded.last_id),
      last_value = case when excluded.last_id > o.last_id then excluded.last_value else o.last_value end
    returning id, device_id, name),
  p as (insert into data_point (account_id, log_id, id, value) select $1, l.id, fit.id, fit.value from fit join l on l.device_id = fit.device_id and l.name = fit.name)
  select l.*, v.key, v.label from l join device v on v.account_id = $1 and v.id = l.device_id`;
