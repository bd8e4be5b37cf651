import type { Database } from '@signalbox/db';
import { type DomainEventName, heardAs, messageRanks, stateOfRank } from '@signalbox/domain';
import type { Waker } from '@signalbox/runner';

export interface MatchedMessage {
  accountId: number;
  messageId: string;
  state: number;
}
export interface ReceiptDeps {
  db: Database;
  waker: Waker;
}

/**
 * Brings stored reports and attempts together by the provider's references, wakes who waits for a delivery and notes the events: one statement, so one
 * transaction. Call it after storing reports and after settling sends; whichever comes last finds both.
 */
export async function matchReceipts(
  { db, waker }: ReceiptDeps,
  { providerId, refs, since }: { providerId: string; refs: readonly string[]; since: string },
): Promise<MatchedMessage[]> {
  if (refs.length === 0) return [];
  const [row] = await db.router<{ matched: MatchedMessage[]; woken: { accountId: number; conductorId: string | null }[] }>(
    `with matched as materialized (select * from match_receipts($1, $2::text[], $3)),
       final as materialized (select account_id, kind, array_agg(message_id::text) as keys,
           array_agg(jsonb_build_object('messageId', message_id, 'state', $4::jsonb ->> state::text, 'at', ${isoNow})) as payloads
         from matched cross join lateral jsonb_array_elements_text($6::jsonb -> ($4::jsonb ->> state::text)) k(kind)
         where state >= $5 group by account_id, kind order by account_id, kind),
       told as materialized (select note_events(account_id, n.name, array_agg(jsonb_build_object('messageId', message_id)))
         from matched join jsonb_each_text($7::jsonb) n(state, name) on n.state = matched.state::text group by account_id, n.name),
       woken as materialized (select f.account_id, a.id from final f
         cross join lateral answer_waits(f.kind, array_fill(f.account_id, array[cardinality(f.keys)]), f.keys, f.payloads) a(id))
     select coalesce((select jsonb_agg(jsonb_build_object('accountId', account_id, 'messageId', message_id, 'state', state)) from matched), '[]') as matched,
       coalesce((select jsonb_agg(jsonb_build_object('accountId', account_id, 'conductorId', id)) from woken), '[]') as woken, (select count(*)::int from told) as told`,
    [...[providerId, [...new Set(refs)].sort(), since, stateWords, messageRanks.expired, JSON.stringify(heardAs)], eventsOfStates],
    'match_and_answer',
  );
  const { matched, woken } = row ?? { matched: [], woken: [] };
  for (const { accountId, messageId } of matched) waker.live({ account: accountId, messages: [messageId] });
  for (const { accountId, conductorId } of woken) waker.runs(accountId, [conductorId]);
  return matched;
}

const eventsOfStates = JSON.stringify({
  ...{ [messageRanks.expired]: 'message.failed', [messageRanks.failed]: 'message.failed' },
  ...{ [messageRanks.delivered]: 'message.delivered', [messageRanks.read]: 'message.read' },
} satisfies Record<number, DomainEventName>);
const isoNow = `to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const stateWords = JSON.stringify(Object.fromEntries(Object.values(messageRanks).map((rank) => [rank, stateOfRank(rank)])));
