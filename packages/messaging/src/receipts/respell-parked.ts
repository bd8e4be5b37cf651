import { type Database, lookAtAllPartitions, rowsOf } from '@signalbox/db';

export interface Respell {
  accountId: number;
  providerId: string;
  since: string;
  reports: readonly { ref: string; variants?: readonly string[] }[];
}

/**
 * Gives parked reports the spelling of the accept answer they can only mean (hex or decimal, padded, other case): exactly one message of
 * the provider's owner has one of the variants. Returns the references that can be matched now.
 */
export async function respellParked(db: Database, { accountId, providerId, since, reports }: Respell): Promise<string[]> {
  const pairs = reports.flatMap(({ ref, variants = [] }) =>
    variants.filter((variant) => variant !== ref).map((variant) => ({ ref, variant })),
  );
  if (pairs.length === 0) return [];
  const rows = await db.withAccountSql(accountId, (sql) => {
    lookAtAllPartitions(sql);
    return sql<{ ref: string }>(
      `with other as (select * from ${others.from('$3')}),
         meant as (select r.id, min(t.provider_ref) as ref from receipt r join other o on o.ref = r.provider_ref
           join (select provider_ref, message_id from attempt where account_id = $1 and provider_id = $2 and message_id >= $4
             union all select provider_ref, message_id from attempt_part where account_id = $1 and provider_id = $2 and message_id >= $4) t
             on t.provider_ref = o.variant
           where r.account_id = $1 and r.provider_id = $2 and r.message_id is null and r.id >= $4
           group by r.id having count(distinct t.message_id) = 1)
       update receipt r set provider_ref = meant.ref from meant where r.account_id = $1 and r.id = meant.id and r.id >= $4 returning r.provider_ref as ref`,
      [providerId, others.of(pairs), since],
      'respell_parked',
    );
  });
  return rows.map(({ ref }) => ref);
}

const others = rowsOf({ ref: 'text', variant: 'text' });
