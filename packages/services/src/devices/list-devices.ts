import type { Device, DeviceQuery, Page } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId, readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { deviceView, readDevice, readDevices } from './device-rows.ts';

/** The devices of the account, those that fell silent first. */
export async function listDevices(context: ActorContext, query: DeviceQuery): Promise<Page<Device>> {
  const { db, actor } = context;
  requireRight(actor, 'device.read');
  const { before, take } = readPage('device', query);
  const { search = '', state = null, group = null, kind = null } = query;
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    readDevices(sql, { before, take, search: search.trim(), state, group, kind }),
  );
  return toPage('device', rows, { take, view: (row) => deviceView(context, actor.accountId, row) });
}

export function getDevice(context: ActorContext, id: string): Promise<Device> {
  const { db, actor } = context;
  requireRight(actor, 'device.read');
  return db.withAccountSql(actor.accountId, async (sql) =>
    deviceView(context, actor.accountId, await readDevice(sql, findableId('device', id))),
  );
}
