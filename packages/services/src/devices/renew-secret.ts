import { type Device, type MadeDevice, RenewSecret } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { deviceView, readDevice } from './device-rows.ts';
import { newSecret } from './device-secret.ts';
import { tellDevices } from './tell-devices.ts';

/** A new secret, for a device that was off, too; the one before holds for a while, so that nobody is locked out while it is brought to the device. */
export async function renewSecret(context: ActorContext, id: string, wanted: RenewSecret): Promise<MadeDevice> {
  const { db, actor } = context;
  requireRight(actor, 'device.edit');
  const deviceId = findableId('device', id);
  const { keepOldMinutes } = RenewSecret.parse(wanted);
  const made = newSecret();
  const device = await db.withAccountSql(actor.accountId, async (sql) => {
    await sql(
      `update device set old_secret_hash = case when revoked_at is null and $4 > 0 then secret_hash end, old_until = case when revoked_at is null and $4 > 0 then now() + make_interval(mins => $4) end,
         secret_hash = $3, secret_at = now(), revoked_at = null, updated_at = now()
       where account_id = $1 and id = $2 and archived_at is null`,
      [deviceId, made.hash, keepOldMinutes],
    );
    return deviceView(context, actor.accountId, await readDevice(sql, deviceId));
  });
  if (keepOldMinutes === 0) await tellDevices(db, deviceId);
  return { device, secret: made.secret };
}

/** Ends its secrets at once and disconnects it. A second time changes nothing. */
export async function revokeSecret(context: ActorContext, id: string): Promise<Device> {
  const { db, actor } = context;
  requireRight(actor, 'device.edit');
  const deviceId = findableId('device', id);
  const device = await db.withAccountSql(actor.accountId, async (sql) => {
    await sql(
      `update device set secret_hash = null, old_secret_hash = null, old_until = null, revoked_at = now(), updated_at = now()
       where account_id = $1 and id = $2 and archived_at is null and revoked_at is null`,
      [deviceId],
    );
    return deviceView(context, actor.accountId, await readDevice(sql, deviceId));
  });
  await tellDevices(db, deviceId);
  return device;
}
