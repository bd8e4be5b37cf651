import { type Database, rowsOf } from '@signalbox/db';
import { type Reading, readValues } from '@signalbox/messaging';
import type { SignedIn } from './device-book.ts';

export interface Sightings {
  /** Was heard; kept in memory and written down in a second. */
  note(device: SignedIn, topic: string, payload: Uint8Array): void;
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** When devices were heard last and what they said, in one statement an account and second; the newest of each topic counts. What a dead process had is lost: the device says it again. */
export function createSightings(
  db: Database,
  { everyMs = 1000, onError }: { everyMs?: number; onError: (error: unknown) => void },
): Sightings {
  let seen = new Map<string, Seen>();
  let writing: Promise<void> = Promise.resolve();
  const write = async () => {
    const batch = [...seen.values()];
    seen = new Map();
    const byAccount = new Map<number, Seen[]>();
    for (const one of batch) {
      const all = byAccount.get(one.device.accountId) ?? [];
      all.push(one);
      byAccount.set(one.device.accountId, all);
    }
    for (const [accountId, all] of byAccount) {
      try {
        const values = [sightings.of(all.sort((a, b) => (a.device.id < b.device.id ? -1 : 1)).map(rowOf))];
        await db.withAccountSql(accountId, (sql) => sql(statement, values, 'note_sightings'));
      } catch (error) {
        onError(error);
      }
    }
  };
  const flush = () => {
    if (seen.size > 0) writing = writing.then(write);
    return writing;
  };
  const timer = setInterval(() => void flush(), everyMs);
  return {
    note(device, topic, payload) {
      const known = seen.get(device.id);
      if (known) {
        known.at = Date.now();
        known.topics.set(topic, payload);
      } else seen.set(device.id, { device, at: Date.now(), topics: new Map([[topic, payload]]) });
    },
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}

interface Seen {
  device: SignedIn;
  at: number;
  topics: Map<string, Uint8Array>;
}

function rowOf({ device, at, topics }: Seen) {
  const readings: Reading[] = [...topics].map(([topic, payload]) => readValues(topic, payload));
  const last = <Field extends 'battery' | 'signal'>(field: Field) => readings.findLast((one) => one[field] !== null)?.[field] ?? null;
  const values = Object.fromEntries(readings.flatMap((one) => Object.entries(one.values)).slice(0, mostValues));
  return { id: device.id, at: new Date(at), said: values, battery: last('battery'), signal: last('signal') };
}
const mostValues = 40;

const sightings = rowsOf({ id: 'uuid', at: 'timestamptz', said: 'jsonb', battery: 'float8?', signal: 'float8?' });
const statement = `update device v set last_seen_at = greatest(v.last_seen_at, d.at), battery = coalesce(d.battery, v.battery), signal = coalesce(d.signal, v.signal),
    last_values = case when pg_column_size(v.last_values || d.said) < 6000 then v.last_values || d.said when pg_column_size(d.said) < 6000 then d.said else v.last_values end
  from ${sightings.from('$2')} where v.account_id = $1 and v.id = d.id`;
