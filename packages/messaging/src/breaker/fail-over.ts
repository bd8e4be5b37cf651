import { type AccountSql, type Database, lookAtAllPartitions, rowsOf } from '@signalbox/db';
import { type Channels, newId } from '@signalbox/domain';
import type { Waker } from '@signalbox/runner';
import { insertProviderEvents } from '../provider-events/keep-provider-event.ts';

export interface FailOverDeps {
  db: Database;
  waker: Pick<Waker, 'lanes' | 'live'>;
  channels: Channels;
}
interface Stranded {
  account_id: number;
  provider_id: string;
  code: string | null;
  next_provider_id: string;
}

/**
 * Gives what waits for a stopped provider to the next one in the order of its account. Only what nobody has claimed goes: a message that is
 * on its way stays where it is until its answer is there or its lease ends, and one whose answer is unknown has left the queue for good.
 */
export async function failOver({ db, waker, channels }: FailOverDeps): Promise<number> {
  const stranded = await db.router<Stranded>('select * from find_stranded()', [], 'find_stranded');
  let count = 0;
  for (const { account_id: account, provider_id: from, code, next_provider_id: to } of stranded) {
    const messages = await db.withAccountSql(account, (sql) => moveMessages(sql, { from, to, code, channels }));
    count += messages.length;
    if (messages.length === 0) continue;
    waker.lanes([to]);
    waker.live({ account, messages });
  }
  return count;
}

interface Move {
  from: string;
  to: string;
  code: string | null;
  channels: Channels;
}

/** Up to five hundred at a time; the next turn takes the rest. Runs are locked before messages, as everywhere. */
async function moveMessages(sql: AccountSql, { from, to, code, channels }: Move): Promise<string[]> {
  const waiting = await sql<Waiting>(
    `select q.message_id as id, m.run_id as "runId", m.channel, m.our_address as ours, m.their_address as theirs
     from message_queue q join message m on m.account_id = $1 and m.id = q.message_id
     where q.account_id = $1 and q.provider_id = $2 and q.leased_until is null order by q.class, q.message_id limit 500`,
    [from],
  );
  const addresses = await sql<{ id: string; kind: string; value: string }>(
    'select id, kind, value from own_address where account_id = $1 and provider_id = $2 and can_send and archived_at is null order by id',
    [to],
  );
  const moves = waiting.flatMap((message) => {
    const { addressKinds } = channels.of(message.channel);
    const own = addresses.filter(({ kind }) => addressKinds.sends.includes(kind));
    const address = own.find(({ value }) => value === message.ours) ?? own[0];
    return address ? [{ message, address }] : [];
  });
  await hearAnswers(sql, channels, moves);
  const rows = moves.map(({ message: { id }, address }) => ({ id, own_address_id: address.id, our_address: address.value }));
  lookAtAllPartitions(sql);
  const moved = await sql<{ id: string }>(
    `with d as materialized (select * from ${moveRows.from('$5')}),
       moved as (update message_queue q set provider_id = $3, from_provider_id = $2, from_code = $4, due_at = case when q.tries > 0 then now() else q.due_at end
         from d where q.account_id = $1 and q.message_id = d.id and q.provider_id = $2 and q.leased_until is null returning q.message_id)
     update message m set provider_id = $3, own_address_id = d.own_address_id, our_address = d.our_address from d join moved on moved.message_id = d.id
     where m.account_id = $1 and m.id = d.id returning m.id`,
    [from, to, code, moveRows.of(rows)],
  );
  const [owned] = await sql('select 1 from provider where account_id = $1 and id = $2', [from]);
  if (moved.length > 0 && owned)
    await insertProviderEvents(sql, from, [{ id: newId(), level: 'error', code: 'breaker.moved', raw: { count: moved.length } }]);
  return moved.map(({ id }) => id);
}

/** Who waits for the answer to a message hears it also at the address that it leaves from now. */
async function hearAnswers(
  sql: AccountSql,
  channels: Channels,
  moves: readonly { message: Waiting; address: { value: string } }[],
): Promise<void> {
  const keys = moves.flatMap(({ message: { runId, channel, ours, theirs }, address }) => {
    if (runId === null || ours === address.value) return [];
    const { replyKey } = channels.of(channel);
    return [{ run_id: runId, old_key: replyKey(ours, theirs), new_key: replyKey(address.value, theirs) }];
  });
  if (keys.length === 0) return;
  const runs = [...new Set(keys.map(({ run_id: id }) => id))].sort();
  await sql('select 1 from run_state where account_id = $1 and run_id = any ($2::uuid[]) order by run_id for no key update', [runs]);
  await sql(
    `insert into wait_key (account_id, kind, key, wait_id, run_id, filter)
     select $1, k.kind, d.new_key, k.wait_id, k.run_id, k.filter from ${keyRows.from('$2')}
     join wait_key k on k.account_id = $1 and k.kind = 'reply' and k.key = d.old_key and k.run_id = d.run_id on conflict do nothing`,
    [keyRows.of(keys)],
  );
}

const moveRows = rowsOf({ id: 'uuid', own_address_id: 'uuid', our_address: 'text' });
const keyRows = rowsOf({ run_id: 'uuid', old_key: 'text', new_key: 'text' });

interface Waiting {
  id: string;
  runId: string | null;
  channel: string;
  ours: string;
  theirs: string;
}
