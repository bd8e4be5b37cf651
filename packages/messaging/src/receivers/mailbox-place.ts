import type { Database } from '@signalbox/db';

/** How far a provider's mailbox was read, and when somebody last looked. `accountId` = of the account that owns the provider. */
export const mailboxPlace = ({ db, accountId, providerId }: { db: Database; accountId: number; providerId: string }) => ({
  read: async (): Promise<unknown> => {
    const [row] = await db.withAccountSql(accountId, (sql) =>
      sql<{ place: unknown }>('select place from mailbox_place where account_id = $1 and provider_id = $2', [providerId], 'mailbox_place'),
    );
    return row?.place ?? null;
  },
  keep: async (place: object): Promise<void> => {
    await db.withAccountSql(accountId, (sql) =>
      sql(
        `insert into mailbox_place (account_id, provider_id, place) values ($1, $2, $3)
         on conflict (account_id, provider_id) do update set place = excluded.place, looked_at = clock_timestamp()`,
        [providerId, JSON.stringify(place)],
        'keep_mailbox_place',
      ),
    );
  },
});
