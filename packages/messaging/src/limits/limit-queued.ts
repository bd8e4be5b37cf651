import { type AccountSql, rowsOf } from '@signalbox/db';
import type { Channels } from '@signalbox/domain';
import { countryOf } from '@signalbox/domain/phone-facts';
import { afterQuietHours, quietCode } from '../sending/quiet-hours.ts';
import { limitCode, limitedCode, openLimits } from './open-limits.ts';

/** The reason of rows of the queue whose place is still to be found, in the transaction that made them. */
export const unplacedCode = 'limit';

interface Placing {
  batchId: string;
  channels: Channels;
  /** When they were to go; null = at once. */
  notBefore: number | null;
  /** Of those who may wait for a morning; null = nobody. */
  quiet: { from: string; to: string } | null;
  timeZone: string;
}

/** Finds a place under the limits of the account for messages of a batch that were queued without one. What would have to wait for more than a week fails. */
export async function limitQueued(sql: AccountSql, { batchId, channels, notBefore, quiet, timeZone }: Placing): Promise<void> {
  const limits = await openLimits(sql);
  if (!limits) return;
  const rows = await sql<Row>(
    `select q.message_id as id, coalesce(q.paused_due_at, q.due_at) as due, q.class, m.channel, m.their_address as "to", m.own_address_id, m.category,
       c.time_zone as zone
     from message m join message_queue q on q.account_id = $1 and q.message_id = m.id left join contact c on c.account_id = $1 and c.id = m.contact_id
     where m.account_id = $1 and m.batch_id = $2 and m.id >= $2 and m.state = 0 and q.held_code = '${unplacedCode}' order by m.id`,
    [batchId],
    'limit_rows',
  );
  const placed: Parameters<typeof placedRows.of>[0][number][] = [];
  const late: string[] = [];
  for (const { id, due, class: rank, channel, to, zone, ...row } of rows) {
    const country = channels.of(channel).addressKinds.contact === 'phone' ? countryOf(to ?? '') : '';
    const morning = (at: number) => (quiet && rank !== 1 ? afterQuietHours(at, quiet, zone ?? timeZone) : at);
    const place = limits.place({ ...row, country, isUrgent: rank === 1 }, due.getTime(), morning);
    if (!place) late.push(id);
    else {
      const isMorning = quiet !== null && due.getTime() > (notBefore ?? Date.now());
      placed.push({ id, due_at: new Date(place.at), held_code: place.by ? limitCode(place.by) : isMorning ? quietCode : null });
    }
  }
  await sql(
    `update message_queue q set due_at = case when q.paused_due_at is null then d.due_at else q.due_at end,
       paused_due_at = case when q.paused_due_at is not null then d.due_at end, held_code = d.held_code
     from ${placedRows.from('$2')} where q.account_id = $1 and q.message_id = d.id`,
    [placedRows.of(placed)],
    'limit_placed',
  );
  if (late.length > 0)
    await sql(
      `with gone as (delete from message_queue q where q.account_id = $1 and q.message_id = any ($2::uuid[]) returning q.message_id as id)
       update message m set state = 50, final_at = now(), error_code = '${limitedCode}' from gone where m.account_id = $1 and m.id = gone.id`,
      [late],
      'limit_late',
    );
  await limits.write();
}

interface Row {
  id: string;
  due: Date;
  class: number;
  channel: string;
  to: string | null;
  own_address_id: string;
  category: string | null;
  zone: string | null;
}
const placedRows = rowsOf({ id: 'uuid', due_at: 'timestamptz', held_code: 'text?' });
