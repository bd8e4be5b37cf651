import type { AccountSql } from '@signalbox/db';
import type { Due, QueuedItem } from './insert-queued.ts';

/** Hours in which nobody wants to be disturbed, as `21:00`. */
interface QuietHours {
  from: string;
  to: string;
  /** Of the account. */
  zone: string;
}

/** When an item goes; with a moment: not before that. */
export type GoesAt = (item: QueuedItem, from?: number) => Due;
/** The code of a message that waits for a morning. */
export const quietCode = 'quiet_hours';

/** When each message goes: not before its time, and where it may wait not in the quiet hours of whoever gets it. Nothing is read where nothing may wait. */
export async function readQuietHours(sql: AccountSql, items: readonly QueuedItem[], now: number): Promise<GoesAt> {
  const begin = ({ terms }: QueuedItem): number => terms?.notBefore ?? now;
  const atOnce: GoesAt = (item, at = begin(item)) => ({ at: new Date(at), held: null });
  const patient = items.filter(({ terms }) => terms?.quiet);
  const hoursOf = patient.length > 0 ? await readHours(sql) : null;
  if (!hoursOf) return atOnce;
  const zones = await zonesOf(
    sql,
    patient.flatMap(({ contactId }) => contactId ?? []),
  );
  return (item, from = begin(item)) => {
    const hours = item.terms?.quiet ? hoursOf(item.terms.category) : null;
    if (!hours) return atOnce(item, from);
    const at = afterQuietHours(from, hours, zones.get(item.contactId ?? '') ?? hours.zone);
    return { at: new Date(at), held: at > from ? quietCode : null };
  };
}

/** The moment itself, or the end of the quiet hours that it lies in, in milliseconds since 1970. A zone that there is not counts as UTC. */
export function afterQuietHours(at: number, { from, to }: Pick<QuietHours, 'from' | 'to'>, zone: string): number {
  const minute = localMinute(at, zone);
  const [begins, ends] = [minuteOf(from), minuteOf(to)];
  const isQuiet = begins < ends ? minute >= begins && minute < ends : minute >= begins || minute < ends;
  if (!isQuiet || begins === ends) return at;
  const left = (ends - minute + 24 * 60) % (24 * 60);
  const morning = Math.floor(at / 60_000) * 60_000 + left * 60_000;
  // A clock that is put forward or back in the night moves the morning.
  const shift = ((localMinute(morning, zone) - ends + 36 * 60) % (24 * 60)) - 12 * 60;
  return morning - shift * 60_000;
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
function localMinute(at: number, zone: string): number {
  return minuteOf(clockOf(zone).format(at));
}
const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    const usual = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    try {
      clock = new Intl.DateTimeFormat('en-GB', { ...usual, timeZone: zone });
    } catch {
      clock = new Intl.DateTimeFormat('en-GB', { ...usual, timeZone: 'UTC' });
    }
    clocks.set(zone, clock);
  }
  return clock;
}

/** The quiet hours of messages of a category, else of the account. null = nothing of the account is held back. */
export async function readHours(sql: AccountSql): Promise<((category: string | null) => QuietHours | null) | null> {
  const [row] = await sql<{ hours: Hours; categories: { category: string; hours: Hours }[]; zone: string }>(
    `select settings -> 'quietHours' as hours, coalesce(settings -> 'categoryHours', '[]') as categories, time_zone as zone from account where id = $1`,
    [],
    'quiet_hours',
  );
  if (!row || (!row.hours && row.categories.length === 0)) return null;
  const own = new Map(row.categories.map(({ category, hours }) => [category, hours]));
  return (category) => {
    const special = category === null ? undefined : own.get(category);
    const hours = special === undefined ? row.hours : special;
    return hours && { ...hours, zone: row.zone };
  };
}
type Hours = Pick<QuietHours, 'from' | 'to'> | null;

async function zonesOf(sql: AccountSql, contactIds: readonly string[]): Promise<Map<string, string>> {
  if (contactIds.length === 0) return new Map();
  const rows = await sql<{ id: string; zone: string }>(
    'select id, time_zone as zone from contact where account_id = $1 and id = any ($2::uuid[]) and time_zone is not null',
    [[...new Set(contactIds)]],
    'zones_of',
  );
  return new Map(rows.map(({ id, zone }) => [id, zone]));
}
