import type { ChangeDevice, Device } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { deviceView, readDevice } from './device-rows.ts';
import { tellDevices } from './tell-devices.ts';

/** What is missing stays. Throws `device.changed_elsewhere` (409) when `revision` is not the stored one. */
export async function changeDevice(context: ActorContext, id: string, change: ChangeDevice): Promise<Device> {
  const { db, actor } = context;
  requireRight(actor, 'device.edit');
  const deviceId = findableId('device', id);
  const { name = null, place = null, group = null, publish = null, subscribe = null, silentAfterMinutes, logDays } = change;
  const device = await db.withAccountSql(actor.accountId, async (sql) => {
    const changed = await sql(
      `update device set name = coalesce($4, name), place = coalesce($5, place), label = coalesce($6, label), publish_topics = coalesce($7, publish_topics),
         subscribe_topics = coalesce($8, subscribe_topics), silent_after = case when $9::boolean then $10::int else silent_after end,
         log_days = case when $11::boolean then $12::int else log_days end, revision = revision + 1, updated_at = now()
       where account_id = $1 and id = $2 and revision = $3 and archived_at is null returning 1`,
      [
        ...[
          deviceId,
          change.revision,
          name,
          place,
          group,
          publish,
          subscribe,
          silentAfterMinutes !== undefined,
          silentAfterMinutes ?? null,
        ],
        ...[logDays !== undefined, logDays ?? null],
      ],
    );
    const row = await readDevice(sql, deviceId);
    if (changed.length === 0) throw userError('device.changed_elsewhere', {}, { status: 409, field: 'revision' });
    return deviceView(context, actor.accountId, row);
  });
  await tellDevices(db, deviceId);
  return device;
}

/** Takes it out of the lists and disconnects it; its key is free again. */
export async function archiveDevice({ db, actor }: ActorContext, id: string): Promise<void> {
  requireRight(actor, 'device.edit');
  const deviceId = findableId('device', id);
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql(
      'update device set archived_at = now(), revision = revision + 1 where account_id = $1 and id = $2 and archived_at is null returning 1',
      [deviceId],
    ),
  );
  if (rows.length === 0) throw notFound('device');
  await tellDevices(db, deviceId);
}
