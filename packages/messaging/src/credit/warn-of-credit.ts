import type { AccountSql } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { type Language, wordsFor } from '@signalbox/words';
import { insertProviderEvents } from '../provider-events/keep-provider-event.ts';
import { createMessageQueue } from '../sending/queue-messages.ts';
import type { CreditDeps } from './credit-deps.ts';

/**
 * Tells the person who wants to know, when there is less than they said: at most once in a day of the account. The row is taken in the
 * transaction that queues the text, so two processes never warn twice. Returns the providers whose lanes have something to send.
 */
export async function warnOfCredit({ channels }: Pick<CreditDeps, 'channels'>, sql: AccountSql, providerId: string): Promise<string[]> {
  const [low] = await sql<LowCredit>(
    `update provider_credit c set warned_on = (now() at time zone a.time_zone)::date from account a, provider p
     where a.id = c.account_id and p.account_id = c.account_id and p.id = c.provider_id and c.account_id = $1 and c.provider_id = $2
       and c.balance_micros < c.threshold_micros and c.warn_contact_id is not null and c.warned_on is distinct from (now() at time zone a.time_zone)::date
     returning c.balance_micros::float8 as micros, c.threshold_micros::float8 as threshold, coalesce(c.currency, '') as currency,
       c.warn_contact_id as "contactId", c.warn_channel as channel, p.name, a.language`,
    [providerId],
  );
  if (!low) return [];
  const channel = channels.of(low.channel);
  const [address] = await sql<{ value: string }>(
    'select value from address where account_id = $1 and contact_id = $2 and kind = $3 order by rank, id limit 1',
    [low.contactId, channel.addressKinds.contact],
  );
  const raw = { micros: low.micros, currency: low.currency, to: address?.value ?? null };
  if (!address) return note(sql, providerId, { ...raw, code: 'no address' });
  const t = wordsFor(low.language);
  const amount = (micros: number) =>
    `${new Intl.NumberFormat(t.locale, { maximumFractionDigits: 2 }).format(micros / 1e6)} ${low.currency}`.trim();
  const text = t('channels.credit.warning', { name: low.name, left: amount(low.micros), threshold: amount(low.threshold) });
  const item = { ...noRun, channel: channel.id, content: channel.ofText(text), to: address.value, contactId: low.contactId, from: null };
  const { answers, providerIds } = await createMessageQueue(channels)(sql, [item], { now: Date.now() });
  const [answer] = answers;
  await note(sql, providerId, { ...raw, code: answer && 'error' in answer ? answer.error.code : null });
  return [...providerIds];
}

async function note(sql: AccountSql, providerId: string, raw: Record<string, unknown>): Promise<string[]> {
  await insertProviderEvents(sql, providerId, [{ id: newId(), level: 'error', code: 'credit.warned', raw }]);
  return [];
}

const noRun = { runId: null, nodeId: null, class: 2 };

interface LowCredit {
  micros: number;
  threshold: number;
  currency: string;
  contactId: string;
  channel: string;
  name: string;
  language: Language;
}
