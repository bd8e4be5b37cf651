import type { Sql } from '@signalbox/db';
import { isShortCode, newId, parsePhone, splitSms } from '@signalbox/domain';
import type { OutgoingMessage } from '@signalbox/nodes/contract';
import { pickSender, readSenders, type SenderAddress } from './senders.ts';

export type QueuedAnswer =
  | { messageId: string; parts: number; ourAddress: string; theirAddress: string }
  | { error: { code: string; message: string } };
export interface QueuedMessages {
  /** In the order of the items. */
  answers: QueuedAnswer[];
  /** For `waker.lanes`, after the commit. */
  providerIds: string[];
  /** For `waker.live`, after the commit. */
  messageIds: string[];
}

export const maxSmsParts = 10;

/** Puts messages into the ledger and the queue, set-based, inside the caller's transaction; a lane sends them after the commit. */
export async function queueMessages(sql: Sql, accountId: number, items: readonly OutgoingMessage[], now: number): Promise<QueuedMessages> {
  const senders = await readSenders(sql, accountId);
  const checked = items.map((item) => check(item, senders));
  const optedOut = await findOptedOut(
    sql,
    accountId,
    checked.flatMap((one) => ('row' in one ? [one.row.to] : [])),
  );
  const answers: QueuedAnswer[] = [];
  const rows: Row[] = [];
  for (const one of checked) {
    if ('error' in one) answers.push(one);
    else if (optedOut.has(one.row.to))
      answers.push(refuse('address.opted_out', `${one.row.to} does not want messages any more (STOP). Nothing was sent.`));
    else {
      rows.push(one.row);
      answers.push({ messageId: one.row.id, parts: one.row.parts, ourAddress: one.row.sender.value, theirAddress: one.row.to });
    }
  }
  await insertRows(sql, accountId, rows, now);
  return { answers, providerIds: [...new Set(rows.map(({ sender }) => sender.providerId))], messageIds: rows.map(({ id }) => id) };
}

interface Row {
  id: string;
  to: string;
  parts: number;
  sender: SenderAddress;
  item: OutgoingMessage;
}
type Refusal = { error: { code: string; message: string } };
const refuse = (code: string, message: string): Refusal => ({ error: { code, message } });

function check(item: OutgoingMessage, senders: SenderAddress[]): { row: Row } | Refusal {
  if (item.text.trim() === '') return refuse('text.empty', 'The text is empty, so there is nothing to send.');
  const { length: parts } = splitSms(item.text).parts;
  if (parts > maxSmsParts)
    return refuse('text.too_long', `The text would be ${parts} text messages long; ${maxSmsParts} is the most. Make it shorter.`);
  const to = readRecipient(item.to);
  if (to === null)
    return refuse('phone.invalid', `${item.to.slice(0, 40)} is not a phone number. Write it with country code, such as +46701740612.`);
  const sender = pickSender(senders, item.from);
  if (!sender && item.from !== null)
    return refuse('sender.unknown', `${item.from.slice(0, 60)} is not one of the account's numbers, or it may not send.`);
  if (!sender) return refuse('provider.missing', 'The account has no number that can send text messages. Add one in Channels.');
  return { row: { id: newId(), to, parts, sender, item } };
}

function readRecipient(text: string): string | null {
  const trimmed = text.trim();
  if (isShortCode(trimmed)) return trimmed;
  try {
    return parsePhone(trimmed);
  } catch {
    return null;
  }
}

async function findOptedOut(sql: Sql, accountId: number, addresses: string[]): Promise<Set<string>> {
  if (addresses.length === 0) return new Set();
  const rows = await sql<{ value: string }>(
    `select value from opt_out where account_id = $1 and kind = 'phone' and value = any ($2::text[]) and category = '*'`,
    [accountId, [...new Set(addresses)].sort()],
    'find_opted_out',
  );
  return new Set(rows.map(({ value }) => value));
}

async function insertRows(sql: Sql, accountId: number, rows: Row[], now: number): Promise<void> {
  if (rows.length === 0) return;
  const column = <T>(read: (row: Row) => T) => rows.map(read);
  await sql(
    `with rows as (select * from unnest($2::uuid[], $3::smallint[], $4::smallint[], $5::uuid[], $6::uuid[], $7::uuid[], $8::uuid[], $9::text[], $10::text[], $11::text[], $12::text[])
         r(id, class, parts, provider_id, own_address_id, contact_id, run_id, our_address, their_address, node_id, body)),
       m as (insert into message (account_id, id, state, class, parts, inbound, provider_id, own_address_id, contact_id, run_id, channel, our_address, their_address, node_id, body)
         select $1, id, 0, class, parts, false, provider_id, own_address_id, contact_id, run_id, 'sms', our_address, their_address, node_id, body from rows)
     insert into message_queue (account_id, message_id, provider_id, class, due_at) select $1, id, provider_id, class, $13 from rows`,
    [
      accountId,
      column(({ id }) => id),
      column(({ item }) => item.class),
      column(({ parts }) => parts),
      column(({ sender }) => sender.providerId),
      column(({ sender }) => sender.id),
      column(({ item }) => item.contactId),
      column(({ item }) => item.runId),
      column(({ sender }) => sender.value),
      column(({ to }) => to),
      column(({ item }) => item.nodeId),
      column(({ item }) => item.text),
      new Date(now),
    ],
    'queue_messages',
  );
}
