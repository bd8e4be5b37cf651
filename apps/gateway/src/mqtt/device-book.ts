import { createHash, timingSafeEqual } from 'node:crypto';
import type { Database } from '@signalbox/db';
import { accountTopic, coversFilter, deviceTopics, fitsTopic, readDeviceUser } from '@signalbox/domain';

/** A device that signed in, and what it may. */
export interface SignedIn {
  accountId: number;
  id: string;
  key: string;
  name: string;
  group: string;
  place: string;
  /** Filters of the topics that it may publish to and hear, in full. */
  publish: readonly string[];
  subscribe: readonly string[];
  /** What it says is kept in its log. */
  logs: boolean;
  /** SHA-256 of the secret that it came with. */
  hash: Buffer;
}

interface DeviceRow {
  account_id: number;
  id: string;
  key: string;
  name: string;
  label: string;
  place: string;
  publish_topics: string[];
  subscribe_topics: string[];
  secret_hash: Buffer | null;
  old_secret_hash: Buffer | null;
  old_until: Date | null;
  log_days: number | null;
}

/** Who devices are, by user name and secret; an unknown name takes as long as a wrong secret. */
export async function signIn(db: Database, user: string, secret: Buffer): Promise<SignedIn | null> {
  const hash = createHash('sha256').update(secret).digest();
  const named = readDeviceUser(user);
  if (!named) return null;
  const [row] = await db.router<DeviceRow>('select * from find_device($1, $2)', [named.accountId, named.key], 'find_device');
  return signedIn(row, hash);
}

/** The same devices as they are now: those that may not stay are missing. */
export async function lookAgain(db: Database, devices: readonly SignedIn[]): Promise<Map<SignedIn, SignedIn>> {
  if (devices.length === 0) return new Map();
  const rows = await db.router<DeviceRow>(
    'select * from find_devices($1::integer[], $2::uuid[])',
    [devices.map((one) => one.accountId), devices.map((one) => one.id)],
    'find_devices',
  );
  const now = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    devices.flatMap((device) => {
      const found = signedIn(now.get(device.id), device.hash);
      return found ? [[device, found] as const] : [];
    }),
  );
}

function signedIn(row: DeviceRow | undefined, hash: Buffer): SignedIn | null {
  const holds = row?.old_until && row.old_until.getTime() > Date.now();
  const isNew = timingSafeEqual(hash, row?.secret_hash ?? nothing) && row?.secret_hash != null;
  const isOld = timingSafeEqual(hash, row?.old_secret_hash ?? nothing) && row?.old_secret_hash != null && holds;
  if (!row || !(isNew || isOld)) return null;
  const { account_id: accountId, id, key, name, label: group, place } = row;
  const { up, down, state } = deviceTopics(accountId, key);
  const below = (filters: string[]) => filters.map((filter) => `${accountTopic(accountId)}${filter}`);
  return {
    ...{ accountId, id, key, name, group, place, hash, logs: row.log_days !== null },
    publish: [up, `${up}/#`, state, `${state}/#`, ...below(row.publish_topics)],
    subscribe: [down, `${down}/#`, ...below(row.subscribe_topics)],
  };
}
const nothing = Buffer.alloc(32);

export const mayPublish = ({ publish }: Pick<SignedIn, 'publish'>, topic: string): boolean =>
  publish.some((filter) => fitsTopic(filter, topic));
export const maySubscribe = ({ subscribe }: Pick<SignedIn, 'subscribe'>, filter: string): boolean =>
  subscribe.some((wide) => coversFilter(wide, filter));
