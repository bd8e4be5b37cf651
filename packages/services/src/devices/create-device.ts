import { CreateDevice, type MadeDevice } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { newId, requireRight, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { deviceView, readDevice } from './device-rows.ts';
import { newSecret } from './device-secret.ts';

/** Makes a device; its answer is the only one that holds the secret. Throws `device.key_taken` (409), `device.too_many` (409). */
export function createDevice(context: ActorContext, wanted: CreateDevice): Promise<MadeDevice> {
  const { db, actor } = context;
  requireRight(actor, 'device.edit');
  const { name, kind, place, group, silentAfterMinutes, logDays, publish, subscribe, key } = CreateDevice.parse(wanted);
  const [id, made] = [newId(), newSecret()];
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [{ count } = { count: 0 }] = await sql<{ count: number }>(
      'select count(*)::int as count from device where account_id = $1 and archived_at is null',
    );
    if (count >= mostDevices) throw userError('device.too_many', { most: mostDevices }, { status: 409 });
    const rows = await sql(
      `insert into device (account_id, id, key, name, kind, place, label, silent_after, publish_topics, secret_hash, subscribe_topics, log_days)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning 1`,
      [id, key ?? (await freeKey(sql, name)), name, kind, place, group, silentAfterMinutes, publish, made.hash, subscribe, logDays],
    );
    if (rows.length === 0) throw userError('device.key_taken', {}, { status: 409, field: 'key' });
    return { device: deviceView(context, actor.accountId, await readDevice(sql, id)), secret: made.secret };
  });
}

/** What a name comes to in a topic, with a number where it is taken. */
async function freeKey(sql: AccountSql, name: string): Promise<string> {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const base =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+/, '')
      .slice(0, 32)
      .replace(/-+$/, '') || 'device';
  const taken = await sql<{ key: string }>(
    `select key from device where account_id = $1 and archived_at is null and (key = $2 or key like $2 || '-%')`,
    [base],
  );
  const keys = new Set(taken.map((row) => row.key));
  for (let n = 1; ; n += 1) {
    const key = n === 1 ? base : `${base}-${n}`;
    if (!keys.has(key)) return key;
  }
}

const mostDevices = 50_000;
