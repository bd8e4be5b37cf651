import type { Device } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { accountTopic, deviceTopics, deviceUser, idTime, toPublicId } from '@signalbox/domain';
import { lastId, notFound } from '../shared/page.ts';
import type { ServiceContext } from '../shared/service-context.ts';

export interface DeviceRow {
  id: string;
  key: string;
  name: string;
  kind: Device['kind'];
  place: string;
  label: string;
  state: Device['state'];
  publish_topics: string[];
  subscribe_topics: string[];
  silent_after: number | null;
  log_days: number | null;
  last_seen_at: Date | null;
  last_values: Device['values'];
  battery: number | null;
  signal: number | null;
  secret_at: Date;
  old_until: Date | null;
  revoked_at: Date | null;
  revision: number;
  updated_at: Date;
}

interface Wanted {
  before: string;
  take: number;
  search?: string;
  state?: Device['state'] | null;
  group?: string | null;
  kind?: Device['kind'] | null;
  id?: string | null;
}

/** Devices of the account that are not archived: the silent ones first, newest first among them; those after the device `before`. */
export const readDevices = (
  sql: AccountSql,
  { before, take, search = '', state = null, group = null, kind = null, id = null }: Wanted,
): Promise<DeviceRow[]> =>
  sql<DeviceRow>(
    `with d as (select device.*, ${stateOf} as state, (${stateOf} <> 'silent') as is_calm from device
         where account_id = $1 and (archived_at is null or id = $2) and ($4::uuid is null or id = $4)),
       c as (select is_calm, id from d where id = $2)
     select d.* from d where archived_at is null and ($5::text is null or state = $5) and ($6::text is null or label = $6) and ($7::text is null or kind = $7)
       and (position(lower($8) in lower(name)) > 0 or position(lower($8) in lower(place)) > 0 or position(lower($8) in lower(label)) > 0 or position(lower($8) in key) > 0)
       and coalesce((select d.is_calm > c.is_calm or (d.is_calm = c.is_calm and d.id < c.id) from c), true)
     order by is_calm, id desc limit $3`,
    [before, take, id, state, group, kind, search],
    'read_devices',
  );

const stateOf = `case when revoked_at is not null then 'off' when last_seen_at is null then 'unseen'
  when silent_after is not null and last_seen_at < now() - make_interval(mins => silent_after) then 'silent' else 'reporting' end`;

/** One of them, by uuid. */
export async function readDevice(sql: AccountSql, id: string): Promise<DeviceRow> {
  const [row] = await readDevices(sql, { before: lastId, take: 1, id });
  if (!row) throw notFound('device');
  return row;
}

/** A device as it leaves the house. */
export function deviceView({ mqttUrl }: Pick<ServiceContext, 'mqttUrl'>, accountId: number, row: DeviceRow): Device {
  const below = (topics: string[]) => topics.map((topic) => `${accountTopic(accountId)}${topic}`);
  const holds = row.revoked_at === null && row.old_until !== null && row.old_until.getTime() > Date.now();
  return {
    id: toPublicId('device', row.id),
    key: row.key,
    name: row.name,
    kind: row.kind,
    place: row.place,
    group: row.label,
    state: row.state,
    silentAfterMinutes: row.silent_after,
    logDays: row.log_days,
    lastSeenAt: row.last_seen_at?.toISOString() ?? null,
    values: row.last_values,
    battery: row.battery,
    signal: row.signal,
    broker: mqttUrl ?? 'mqtt://127.0.0.1:1883',
    user: deviceUser(accountId, row.key),
    topics: { ...deviceTopics(accountId, row.key), publish: below(row.publish_topics), subscribe: below(row.subscribe_topics) },
    secretAt: row.secret_at.toISOString(),
    oldSecretUntil: holds ? (row.old_until?.toISOString() ?? null) : null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
    revision: row.revision,
    createdAt: new Date(idTime(row.id)).toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
