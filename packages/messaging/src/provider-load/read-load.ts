import type { AccountSql } from '@signalbox/db';

/** How a provider does. */
export interface LoadFacts {
  /** Messages accepted in each of the last 60 minutes, oldest first. */
  perMinute: number[];
  /** What was tried and reported in the last hour. */
  measured: number;
  /** Share of what was accepted and delivered, 0 to 1; null = too little to say. */
  health: number | null;
  /** The same over the seven days before. */
  usual: number | null;
}

/** What is known of the providers of the account, by their ids; who did nothing in eight days is not among them. */
export async function readLoads(sql: AccountSql): Promise<ReadonlyMap<string, LoadFacts>> {
  const rows = await sql<LoadRow>(
    `with minutes as (select provider_id, (extract(epoch from date_trunc('minute', now()) - at) / 60)::int as ago, tried, accepted, delivered, failed
         from provider_load where account_id = $1 and span = 'minute' and at > now() - interval '61 minutes'),
       last as (select provider_id, jsonb_object_agg(ago, accepted) as accepted_ago, sum(tried)::int as tried, sum(accepted)::int as accepted, sum(delivered)::int as delivered,
         sum(failed)::int as failed from minutes where ago between 0 and 59 group by provider_id),
       usual as (select provider_id, sum(tried)::int as tried, sum(accepted)::int as accepted, sum(delivered)::int as delivered, sum(failed)::int as failed
         from provider_load where account_id = $1 and span = 'hour' and at >= now() - interval '7 days' and at < date_trunc('hour', now(), 'UTC') - interval '1 hour' group by provider_id)
     select coalesce(l.provider_id, u.provider_id) as "providerId", coalesce(l.accepted_ago, '{}') as "acceptedAgo",
       jsonb_build_object('tried', coalesce(l.tried, 0), 'accepted', coalesce(l.accepted, 0), 'delivered', coalesce(l.delivered, 0), 'failed', coalesce(l.failed, 0)) as last,
       jsonb_build_object('tried', coalesce(u.tried, 0), 'accepted', coalesce(u.accepted, 0), 'delivered', coalesce(u.delivered, 0), 'failed', coalesce(u.failed, 0)) as usual
     from last l full join usual u using (provider_id)`,
  );
  return new Map(rows.map((row) => [row.providerId, factsOf(row)]));
}

export const noLoad: LoadFacts = { perMinute: new Array<number>(60).fill(0), measured: 0, health: null, usual: null };

interface Counts {
  tried: number;
  accepted: number;
  delivered: number;
  failed: number;
}
interface LoadRow {
  providerId: string;
  acceptedAgo: Record<string, number>;
  last: Counts;
  usual: Counts;
}

const factsOf = ({ acceptedAgo, last, usual }: LoadRow): LoadFacts => ({
  perMinute: Array.from({ length: 60 }, (_, i) => acceptedAgo[59 - i] ?? 0),
  measured: last.tried,
  health: shareOf(last),
  usual: shareOf(usual),
});

/** Under so many messages one more that failed would say too much. */
const fewest = 20;

/** Of what was tried, what was accepted; of that, what was delivered as far as there are reports. */
export function shareOf({ tried, accepted, delivered, failed }: Counts): number | null {
  if (tried < fewest) return null;
  const reports = delivered + failed;
  return (accepted / tried) * (reports === 0 ? 1 : delivered / reports);
}
