import type { BatchDetail, ProviderPrices } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { countryOf } from '@signalbox/domain/phone-facts';

type Cost = BatchDetail['costs'][number];

/** What left, by provider, and what waits, by numbers that begin alike. */
interface Spent {
  providerId: string;
  currency: string | null;
  prices: ProviderPrices | null;
  amount: number;
  messages: number;
  /** Of messages whose cost is known. */
  parts: number;
  waiting: { parts: number; like: string }[];
}

/** What a batch cost so far, and will have cost in all, by currency. */
export async function costsOf(sql: AccountSql, batchId: string): Promise<Cost[]> {
  const rows = await sql<Spent>(spentText, [batchId], 'batch_costs');
  const byCurrency = new Map<string | null, Cost>();
  for (const row of rows) {
    const open = openOf(row);
    if (row.messages === 0 && (open === null || row.waiting.length === 0)) continue;
    const before = byCurrency.get(row.currency) ?? { amount: 0, currency: row.currency, messages: 0, parts: 0, about: 0 };
    byCurrency.set(row.currency, {
      ...{ amount: before.amount + row.amount, currency: row.currency, messages: before.messages + row.messages },
      ...{ parts: before.parts + row.parts, about: open === null || before.about === null ? null : before.about + row.amount + open },
    });
  }
  return [...byCurrency.values()].sort((a, b) => b.amount - a.amount);
}

/** What the parts that wait will cost; null = nobody knows of one of them. */
function openOf({ prices, amount, parts, waiting }: Spent): number | null {
  const usual = parts > 0 ? amount / parts : null;
  let sum = 0;
  for (const { parts: more, like } of waiting) {
    const country = countryOf(like);
    const typed = prices?.each.find((one) => one.country === country) ?? prices?.each.find((one) => one.country === '');
    const each = typed?.amount ?? usual;
    if (each === null) return null;
    sum += each * more;
  }
  return sum;
}

const spentText = `with m as materialized (select m.provider_id, m.state, coalesce(m.parts, 1) as parts, m.cost_micros, m.their_address from message m
     where m.account_id = $1 and m.batch_id = $2 and m.id >= $2 and m.provider_id is not null),
   open as (select provider_id, jsonb_agg(jsonb_build_object('parts', parts, 'like', "like")) as waiting from (
     select provider_id, sum(parts)::int as parts, min(their_address) as "like" from m where state = 0 group by provider_id, left(their_address, 6)) o group by provider_id),
   spent as (select provider_id, coalesce(sum(cost_micros), 0)::float8 / 1e6 as amount, count(cost_micros)::int as messages,
     coalesce(sum(parts) filter (where cost_micros is not null), 0)::int as parts from m group by provider_id)
 select s.provider_id as "providerId", trim(coalesce(c.currency, p.prices ->> 'currency')) as currency, p.prices, s.amount, s.messages, s.parts, coalesce(o.waiting, '[]') as waiting
 from spent s left join open o using (provider_id) left join provider p on p.account_id = $1 and p.id = s.provider_id
   left join provider_credit c on c.account_id = $1 and c.provider_id = s.provider_id`;
