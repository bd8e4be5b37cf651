import type { ProviderCredit } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';

/** What is known of the credit of each provider of the account, by its id. */
export async function readCredits(sql: AccountSql): Promise<ReadonlyMap<string, ProviderCredit>> {
  const rows = await sql<CreditRow>(
    `select c.provider_id as id, c.balance_micros::float8 / 1e6 as amount, c.currency, c.balance_at as at, c.problem, c.threshold_micros::float8 / 1e6 as threshold,
       c.warn_contact_id as "contactId", coalesce(p.name, '') as "contactName", c.warn_channel as channel, c.warned_on::text as "warnedOn"
     from provider_credit c left join contact p on p.account_id = c.account_id and p.id = c.warn_contact_id where c.account_id = $1`,
  );
  return new Map(rows.map((row) => [row.id, view(row)]));
}

const view = ({ id: _, at, contactId, contactName, channel, ...row }: CreditRow): ProviderCredit => ({
  ...row,
  at: at?.toISOString() ?? null,
  warn: contactId !== null && channel !== null ? { contact: { id: toPublicId('contact', contactId), name: contactName }, channel } : null,
});

export const unknownCredit: ProviderCredit = {
  ...{ amount: null, currency: null, at: null, problem: null, threshold: null, warn: null, warnedOn: null },
};

interface CreditRow extends Omit<ProviderCredit, 'at' | 'warn'> {
  id: string;
  at: Date | null;
  contactId: string | null;
  contactName: string;
  channel: string | null;
}
