import type { Database } from '@signalbox/db';

/** After the commit: who holds a connection of this device looks at it again, and ends it when it may not stay. */
export async function tellDevices(db: Database, deviceId: string): Promise<void> {
  await db.router(`select pg_notify('devices', $1)`, [deviceId]);
}
