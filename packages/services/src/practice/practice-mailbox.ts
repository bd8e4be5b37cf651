import { createHmac } from 'node:crypto';
import { BoxMail, type BoxMails, type PhoneQuery, type PracticeMailbox, type WriteBoxMail } from '@signalbox/contract';
import { cleanMailbox, requireRight, userError } from '@signalbox/domain';
import { z } from 'zod';
import { createOwnAddress } from '../providers/create-own-address.ts';
import { createProvider } from '../providers/create-provider.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { askSimulator } from './ask-simulator.ts';

/** As the simulator tells them: times in milliseconds. */
const Told = z.object({ mails: z.array(BoxMail.extend({ at: z.number() })), next: z.number() });
const Health = z.object({ mailServer: z.number().optional() });

/** The account's practice mailbox, and which of its own addresses are at the same mail server. */
export async function getMailbox(context: ActorContext): Promise<PracticeMailbox> {
  requireRight(context.actor, 'practice.use');
  return { address: addressOf(context, 'maja'), ownAddresses: await ownMailboxes(context) };
}

/** Connects the mail server of the simulator and gives the account a mailbox at it; what is there stays. Throws `practice.no_mail` while the simulator has none. */
export async function setUpMailbox(context: ActorContext): Promise<PracticeMailbox> {
  requireRight(context.actor, 'provider.edit');
  const before = await getMailbox(context);
  if (before.ownAddresses.length > 0) return before;
  const { mailServer } = Health.parse(await askSimulator(context.simulatorUrl, { method: 'GET', path: '/health', body: null }));
  if (mailServer === undefined) throw userError('practice.no_mail', {}, { status: 409 });
  const config = { host: simulatorHost(context), port: mailServer, security: 'none' };
  const { id: providerId } = await createProvider(context, { type: 'smtp', name: providerName, config, secrets: {}, perSecond: null });
  await createOwnAddress(context, { providerId, kind: 'mailbox', value: addressOf(context, 'hello') });
  return getMailbox(context);
}

/** Mails in the practice mailbox after `after`; waits up to `waitMs` for the first one. */
export async function readMailbox(context: ActorContext, { after, waitMs }: PhoneQuery, signal?: AbortSignal): Promise<BoxMails> {
  const path = `${pathOf(context)}?after=${after}&waitMs=${waitMs}`;
  const { mails, next } = Told.parse(
    await askSimulator(context.simulatorUrl, { method: 'GET', path, body: null, options: { waitMs, signal } }),
  );
  return { mails: mails.map((mail) => ({ ...mail, at: new Date(mail.at).toISOString() })), next };
}

/** Writes from the practice mailbox; it reaches own addresses only, so nobody can write into another account. */
export async function writeFromMailbox(context: ActorContext, mail: WriteBoxMail): Promise<void> {
  const path = pathOf(context);
  const to = cleanMailbox(mail.to);
  const { ownAddresses } = await getMailbox(context);
  if (!ownAddresses.includes(to))
    throw userError('practice.unknown_mailbox', { address: mail.to.slice(0, 320) }, { status: 422, field: 'to' });
  await askSimulator(context.simulatorUrl, { method: 'POST', path, body: { ...mail, to } });
}

const pathOf = (context: ActorContext): string => {
  requireRight(context.actor, 'practice.use');
  return `/mailboxes/${encodeURIComponent(addressOf(context, 'maja'))}/mails`;
};

/** An address of this account alone, which nobody can guess and which is the same every time. */
function addressOf({ secretKey, actor }: ActorContext, name: string): string {
  const own = createHmac('sha256', secretKey).update(`practice mailbox ${actor.accountId}`).digest('hex').slice(0, 8);
  return `${name}-${own}@practice.example`;
}

const ownMailboxes = ({ db, actor, simulatorUrl }: ActorContext): Promise<string[]> =>
  db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await sql<{ value: string }>(
      `select o.value from own_address o join provider p on p.account_id = o.account_id and p.id = o.provider_id
       where o.account_id = $1 and o.kind = 'mailbox' and o.archived_at is null and o.can_receive
         and p.archived_at is null and p.config->>'host' = $2 and o.value like '%@practice.example' order by o.value limit 50`,
      [simulatorHost({ simulatorUrl })],
    );
    return rows.map(({ value }) => value);
  });

const simulatorHost = ({ simulatorUrl }: Pick<ActorContext, 'simulatorUrl'>): string => new URL(simulatorUrl).hostname;
const providerName = 'Practice mail';
