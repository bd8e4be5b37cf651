import type { Database } from '@signalbox/db';
import type { Waker } from '@signalbox/runner';

interface OpenedLink {
  accountId: number;
  messageId: string;
  target: string;
}

/** Where a short link leads; null = there is none, or its time is over. `isClick`: it is counted, and who waits for it hears of it. */
export async function openLink(
  { db, waker }: { db: Pick<Database, 'router'>; waker: Pick<Waker, 'live' | 'runs'> },
  { code, isClick }: { code: string; isClick: boolean },
): Promise<string | null> {
  if (!/^[\w-]{6,32}$/.test(code)) return null;
  const [row] = await db.router<OpenedLink & { woken: (string | null)[] }>(
    `with link as materialized (select * from open_link($1, $2)),
       woken as materialized (select a.id from link l cross join lateral answer_waits('click', array[l.account_id], array[l.message_id::text],
         array[jsonb_build_object('messageId', l.message_id, 'target', l.target, 'at', ${isoNow})]) a(id) where $2),
       told as materialized (select note_events(l.account_id, 'message.clicked', array[jsonb_build_object('messageId', l.message_id, 'target', l.target)]) from link l where $2)
     select account_id as "accountId", message_id as "messageId", target, array(select id from woken) as woken, (select count(*)::int from told) as told from link`,
    [code, isClick],
    'open_link',
  );
  if (!row) return null;
  if (isClick) waker.live({ account: row.accountId, messages: [row.messageId] });
  waker.runs(row.accountId, row.woken);
  return row.target;
}

const isoNow = `to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
