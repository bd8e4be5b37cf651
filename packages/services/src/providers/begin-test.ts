import type { OutboundMessage, ProviderType } from '@signalbox/channels';
import type { TestProvider } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type Channel, newId, userError } from '@signalbox/domain';
import { findOptedOut, insertProviderEvents, readSecrets } from '@signalbox/messaging';
import { atField } from '../shared/at-field.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { lockProvider } from './lock-provider.ts';
import { requireType } from './provider-types.ts';
import { readSettings, type Settings } from './read-settings.ts';

export interface BegunTest {
  providerId: string;
  kind: ProviderType;
  settings: Settings;
  message: OutboundMessage;
  /** How many more may be sent within the hour. */
  left: number;
}

/** Checks a test message as the queue checks others, counts it, and writes down that it begins. The row of the provider makes two presses come one after the other. */
export async function beginTest(
  context: ActorContext,
  sql: AccountSql,
  publicId: string,
  { key, from, to: wanted, subject, text }: TestProvider,
): Promise<BegunTest> {
  const { id: providerId, type, config } = await lockProvider(sql, publicId);
  const kind = requireType(context, type);
  const { channel } = kind;
  const to = atField('to', () => channel.parseRecipient(wanted));
  const content = contentOf(channel, text, subject);
  atField('text', () => channel.checkContent(content));
  const ours = await senderOf(sql, providerId, from);
  const by = (await findOptedOut(sql, [{ channel, to }]))({ channel, to });
  if (by !== null) throw userError(by === 'bounce' ? 'address.opted_out.bounced' : 'address.opted_out', { address: to }, { field: 'to' });
  const secrets = await readSecrets(sql, { masterKey: context.secretKey, providerId });
  const settings = readSettings(kind, { config, secrets });
  const sent = await countTests(sql, providerId, key);
  const [person] = await sql.bare<{ name: string }>('select name from app_user where id = $1', [context.actor.userId]);
  const id = newId();
  const raw = { key, from: ours, to, by: person?.name ?? null };
  await insertProviderEvents(sql, providerId, [{ id, level: 'info', code: 'test.begun', raw }]);
  return { providerId, kind, settings, message: { messageId: id, from: ours, to, content, attempt: 1 }, left: mostAnHour - sent - 1 };
}

const mostAnHour = 10;

/** With what follows from being the first of its conversation. */
function contentOf(channel: Channel, text: string, subject: string | undefined): OutboundMessage['content'] {
  const plain = channel.ofText(text);
  const named = subject === undefined ? plain : (channel.withSubject?.(plain, subject) ?? plain);
  return channel.goOn?.(named, null) ?? named;
}

async function senderOf(sql: AccountSql, providerId: string, from: string): Promise<string> {
  const [own] = await sql<{ value: string }>(
    'select value from own_address where account_id = $1 and id = $2 and provider_id = $3 and can_send and archived_at is null',
    [findableId('ownAddress', from), providerId],
  );
  if (!own) throw userError('provider.test_sender', {}, { field: 'from' });
  return own.value;
}

/** Of the last hour. Throws `provider.test_repeated` and `provider.test_limit`. */
async function countTests(sql: AccountSql, providerId: string, key: string): Promise<number> {
  const [row] = await sql<{ sent: number; again: boolean }>(
    `select count(*)::int as sent, coalesce(bool_or(raw ->> 'key' = $3), false) as again from provider_event
     where account_id = $1 and provider_id = $2 and code = 'test.begun' and id > uuid7_floor(now() - interval '1 hour')`,
    [providerId, key],
  );
  const { sent, again } = row ?? { sent: 0, again: false };
  if (again) throw userError('provider.test_repeated', {}, { status: 409 });
  if (sent >= mostAnHour) throw userError('provider.test_limit', { most: mostAnHour }, { status: 429 });
  return sent;
}
