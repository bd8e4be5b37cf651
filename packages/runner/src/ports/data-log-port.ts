import { type AccountSql, rowsOf } from '@signalbox/db';
import { idTime } from '@signalbox/domain';
import { nodeError } from '@signalbox/flow';
import type { DataLogPort, LogPlace } from '@signalbox/nodes/contract';
import { writePoints } from '../datalog/write-points.ts';

/** Logs of devices. A device that is not there is an error; a log that is not there has no values. */
export const dataLogPort = (sql: AccountSql, now: number): DataLogPort => ({
  async write(items) {
    const devices = await devicesOf(sql, items);
    await writePoints(
      sql,
      items.flatMap(({ device, name, value, depth }) => {
        const deviceId = devices.get(device);
        return deviceId ? [{ deviceId, name, value, at: now, depth: depth + 1 }] : [];
      }),
    );
    return items.map(({ device }) => (devices.has(device) ? { at: now } : missing(device)));
  },
  async last(items) {
    const rows = await sql<{ last_id: string | null; last_value: number; is_there: boolean }>(
      `select d.id is not null as is_there, l.last_id, l.last_value from ${asked.from('$2', 'i')}
       left join device d on d.account_id = $1 and d.key = i.device and d.archived_at is null
       left join data_log l on l.account_id = $1 and l.device_id = d.id and l.name = i.asked_name order by i.n`,
      [asked.of(items.map(rowOf))],
      'data_last',
    );
    return rows.map(({ last_id, last_value, is_there }, n) => {
      if (!is_there) return missing(items[n]?.device ?? '');
      return { last: last_id === null ? null : { value: last_value, at: idTime(last_id) } };
    });
  },
  async aggregate(items) {
    const rows = await sql<{ value: number | null; count: string; is_there: boolean }>(
      aggregation,
      [
        wanted.of(
          items.map((item, n) => ({
            ...rowOf(item, n),
            what: item.what,
            part: item.percentile / 100,
            since: new Date(now - item.windowMs),
          })),
        ),
      ],
      'data_aggregate',
    );
    return rows.map(({ value, count, is_there }, n) => (is_there ? { value, count: Number(count) } : missing(items[n]?.device ?? '')));
  },
});

const missing = (device: string) => ({ error: nodeError('device.missing', { device }, 'device') });
const asked = rowsOf({ n: 'int', device: 'text', asked_name: 'text' });
const wanted = rowsOf({ ...asked.columns, what: 'text', part: 'float8', since: 'timestamptz' });
const rowOf = ({ device, name }: LogPlace, n: number) => ({ n, device, asked_name: name });

async function devicesOf(sql: AccountSql, items: readonly LogPlace[]): Promise<Map<string, string>> {
  const rows = await sql<{ key: string; id: string }>(
    'select key, id from device where account_id = $1 and archived_at is null and key = any ($2::text[])',
    [[...new Set(items.map(({ device }) => device))]],
    'devices_by_key',
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

const aggregation = `select d.id is not null as is_there, s.count,
    case i.what when 'average' then s.average when 'least' then s.least when 'most' then s.most when 'sum' then s.sum when 'count' then s.count::float8
      else (select percentile_cont(i.part) within group (order by p.value) from data_point p where p.account_id = $1 and p.log_id = l.id and p.id >= uuid7_floor(i.since)) end as value
  from ${wanted.from('$2', 'i')} left join device d on d.account_id = $1 and d.key = i.device and d.archived_at is null
  left join data_log l on l.account_id = $1 and l.device_id = d.id and l.name = i.asked_name
  cross join lateral (select count(*) as count, avg(p.value) as average, min(p.value) as least, max(p.value) as most, sum(p.value) as sum
    from data_point p where p.account_id = $1 and p.log_id = l.id and p.id >= uuid7_floor(i.since)) s
  order by i.n`;
