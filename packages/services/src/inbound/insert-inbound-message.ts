import type { Sql } from '@signalbox/db';
import { messageRanks, splitSms } from '@signalbox/domain';

export interface InboundMessageRow {
  accountId: number;
  messageId: string;
  providerId: string;
  providerMessageId: string;
  ownAddressId: string;
  ours: string;
  theirs: string;
  text: string;
  contactId: string | null;
  runId: string | null;
  outcome: string;
}

/** Writes the text into the ledger and notes at its event what became of it. */
export async function insertInboundMessage(sql: Sql, message: InboundMessageRow): Promise<void> {
  await sql(
    `with m as (insert into message (account_id, id, state, class, parts, inbound, final_at, provider_id, own_address_id, contact_id, run_id, channel, our_address, their_address, body)
       values ($1, $2, ${messageRanks.delivered}, 2, $3, true, now(), $4, $5, $6, $7, 'sms', $8, $9, $10))
     update inbound_event set outcome = $11, run_id = $7, message_id = $2 where account_id = $1 and source_id = $5 and key = $12`,
    [
      ...[message.accountId, message.messageId, splitSms(message.text).parts.length, message.providerId, message.ownAddressId],
      ...[message.contactId, message.runId, message.ours, message.theirs, message.text, message.outcome, message.providerMessageId],
    ],
    'inbound_message',
  );
}
