import { PhoneMessage, type PhoneMessages, type PhoneOutcome, type PhoneQuery, type PhoneSend } from '@signalbox/contract';
import { normalizeAddress, userError } from '@signalbox/domain';
import { z } from 'zod';
import type { ActorContext } from '../shared/service-context.ts';
import { askSimulator } from './ask-simulator.ts';
import { ownPhone } from './own-phone.ts';

/** As the simulator tells them: times in milliseconds. */
const Told = z.object({ messages: z.array(PhoneMessage.extend({ at: z.number() })), next: z.number() });

/** Texts on the account's practice phone after `after`; waits up to `waitMs` for the first one. */
export async function readPhone(context: ActorContext, number: string, query: PhoneQuery, signal?: AbortSignal): Promise<PhoneMessages> {
  const phone = await ownPhone(context, number);
  const path = `/phones/${encodeURIComponent(phone)}/messages?after=${query.after}&waitMs=${query.waitMs}`;
  const { messages, next } = Told.parse(
    await askSimulator(context.simulatorUrl, { method: 'GET', path, body: null, options: { waitMs: query.waitMs, signal } }),
  );
  return { messages: messages.map((message) => ({ ...message, at: new Date(message.at).toISOString() })), next };
}

/** Sends a text from the practice phone, over the simulator's SMSC. */
export async function sendFromPhone(context: ActorContext, number: string, body: PhoneSend): Promise<void> {
  const phone = await ownPhone(context, number);
  const to = await ownNumber(context, body.to);
  await askSimulator(context.simulatorUrl, {
    method: 'POST',
    path: `/phones/${encodeURIComponent(phone)}/messages`,
    body: { ...body, to },
  });
}

/** Decides what happens to the next texts to this phone. */
export async function setPhoneOutcome(context: ActorContext, number: string, outcome: PhoneOutcome): Promise<void> {
  const phone = await ownPhone(context, number);
  await askSimulator(context.simulatorUrl, { method: 'PUT', path: `/phones/${encodeURIComponent(phone)}/outcome`, body: outcome });
}

/** The practice phone reaches the account's own numbers only, so nobody can text into another account. */
async function ownNumber({ db, actor }: ActorContext, to: string): Promise<string> {
  const value = normalizeAddress(to);
  const [found] = await db.withAccountSql(actor.accountId, (sql) =>
    sql('select 1 from own_address where account_id = $1 and value = $2 and archived_at is null', [value]),
  );
  if (!found) throw userError('practice.unknown_number', { number: to }, { status: 422, field: 'to' });
  return value;
}
