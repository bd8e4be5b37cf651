import type { MessageQuery } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { messageRanks } from '@signalbox/domain';
import { type Asked, newestMessages, newestOfEach } from './asked-messages.ts';

interface Wanted {
  name: string;
  phone: string | null;
}

/** Ids of messages by their words, by a number, by a name and by the workflow: each is looked up by its own index, and the newest of all are taken. */
export async function searchMessages(sql: AccountSql, asked: Asked, { name, phone }: Wanted): Promise<string[]> {
  const found = [
    await byWords(sql, asked, name),
    phone === null ? [] : await byNumber(sql, asked, phone),
    await byPerson(sql, asked, name),
    await byWorkflow(sql, asked, name),
  ];
  return [...new Set(found.flat())].sort().reverse().slice(0, asked.take);
}

/** More values than this are not looked up one by one: so many of the newest messages have one of them that reading back finds a page at once. */
const most = 100;

async function byWords(sql: AccountSql, asked: Asked, name: string): Promise<string[]> {
  const { before, after, inbound, take } = asked;
  const rows = await sql<{ id: string }>('select find_message_words($1, $2, $3, $4, $5, $6::smallint[], $7) as id', [
    ...[name, before, after, inbound, ranksOf(asked.state), take],
  ]);
  if (rows.length === 0) return [];
  return newestMessages(sql, asked, 'm.id = any ($12::uuid[])', [rows.map(({ id }) => id)]);
}

/** Rows of a state that is made of more than its rank (sending, queued) are looked at once more afterwards. */
const ranksOf = (state: MessageQuery['state']): number[] | null =>
  state === undefined || state === 'received'
    ? null
    : state === 'undelivered'
      ? [messageRanks.expired, messageRanks.failed]
      : [messageRanks[state === 'sending' ? 'queued' : state]];

async function byNumber(sql: AccountSql, asked: Asked, phone: string): Promise<string[]> {
  // Only digits follow, and the colon stands behind them.
  const span = [phone, `${phone}:`];
  const rows = await sql<{ value: string }>(
    `with recursive one as (
       (select their_address as value from message where account_id = $1 and their_address >= $2 and their_address < $3 order by their_address limit 1)
       union all
       select (select m.their_address from message m where m.account_id = $1 and m.their_address > one.value and m.their_address < $3
         order by m.their_address limit 1) from one where one.value is not null)
     select value from one where value is not null limit ${most + 1}`,
    span,
  );
  if (rows.length > most) return newestMessages(sql, asked, 'm.their_address >= $12 and m.their_address < $13', span);
  return newestOfEach(sql, asked, { column: 'their_address', each: rows.map(({ value }) => value) });
}

async function byPerson(sql: AccountSql, asked: Asked, name: string): Promise<string[]> {
  const span = [name, `${name}${last}`];
  const rows = await sql<{ id: string }>(
    `select x.id from contact x where x.account_id = $1 and x.name_key ~>=~ $2 and x.name_key ~<~ $3 limit ${most + 1}`,
    span,
  );
  if (rows.length === 0) return [];
  if (rows.length <= most) return newestOfEach(sql, asked, { column: 'contact_id', each: rows.map(({ id }) => id) });
  return newestMessages(
    sql,
    asked,
    'm.contact_id in (select x.id from contact x where x.account_id = $1 and x.name_key ~>=~ $12 and x.name_key ~<~ $13)',
    span,
  );
}
const last = '\u{10ffff}';

/** The ledger has no index on the run; the runs of the workflows are read once, and the messages are looked through with them. */
async function byWorkflow(sql: AccountSql, asked: Asked, name: string): Promise<string[]> {
  const rows = await sql<{ id: string }>('select w.id from workflow w where w.account_id = $1 and position($2 in lower(w.name)) > 0', [
    name,
  ]);
  if (rows.length === 0) return [];
  const ofThem = 'm.run_id in (select r.id from run r where r.account_id = $1 and r.workflow_id = any ($12::uuid[]))';
  return newestMessages(sql, asked, ofThem, [rows.map(({ id }) => id)]);
}
