import type { AccountSql } from '@signalbox/db';
import type { Channels } from '@signalbox/domain';
import { findGroups, memberIdsAfter } from '@signalbox/runner';
import { readPeople } from './read-people.ts';
import { typedRows } from './slice-statements.ts';

/** Whom a batch would go to: groups by name, addresses and contacts; by which channels it may go. */
interface AskedRecipients {
  groups: readonly string[];
  people: readonly string[];
  channels: readonly string[];
  /** What people can end on its own; null = nothing. */
  category: string | null;
}
/** How many people that are, each counted once; `names` = the first of those that are in it more than once, or do not get it. */
interface RecipientCounts {
  people: number;
  twice: number;
  unreachable: number;
  suppressed: number;
  invalid: number;
  /** There are more than were counted. */
  isMore: boolean;
  names: Record<'twice' | 'unreachable' | 'suppressed' | 'invalid', string[]>;
}

const page = 5000;
const mostNames = 20;

/** Counts as a batch would make its messages (`slice-statements.ts`), and writes nothing. Of very many members the first `most` are looked at; a group that there is not has nobody. */
export async function countRecipients(
  sql: AccountSql,
  channels: Channels,
  { groups, people, channels: ways, category }: AskedRecipients,
  most = 100_000,
): Promise<RecipientCounts> {
  const { contactIds, addresses } = readPeople(channels, people);
  const { ids, isMore } = await membersOf(sql, groups, most);
  ids.push(...contactIds);
  const way = ways
    .map((id) => channels.of(id))
    .map(({ id, addressKinds, optOut }) => ({ channel: id, kind: addressKinds.contact, opt_kind: optOut?.kind ?? null }));
  const rows = await sql<{ how: string; people: number; names: string[]; twice: number; again: string[] }>(
    countText,
    [ids, typedRows.of(addresses.map((one, no) => ({ no, ...one }))), JSON.stringify(way), category, mostNames],
    'count_recipients',
  );
  const of = (how: string) => rows.find((row) => row.how === how);
  const sum = (field: 'people' | 'twice') => rows.reduce((total, row) => total + row[field], 0);
  return {
    ...{ people: sum('people'), twice: sum('twice'), isMore },
    ...{
      unreachable: of('unreachable')?.people ?? 0,
      suppressed: of('suppressed')?.people ?? 0,
      invalid: of('invalid')?.people ?? 0,
    },
    names: {
      twice: rows.flatMap(({ again }) => again).slice(0, mostNames),
      ...{ unreachable: of('unreachable')?.names ?? [], suppressed: of('suppressed')?.names ?? [], invalid: of('invalid')?.names ?? [] },
    },
  };
}

async function membersOf(sql: AccountSql, groups: readonly string[], most: number): Promise<{ ids: string[]; isMore: boolean }> {
  const ids: string[] = [];
  for (const { id } of (await findGroups(sql, groups)).values()) {
    for (let after: string | null = null; ; ) {
      const some: string[] = await memberIdsAfter(sql, id, { after, limit: page });
      ids.push(...some);
      if (ids.length > most) return { ids: ids.slice(0, most), isMore: true };
      if (some.length < page) break;
      after = some.at(-1) ?? null;
    }
  }
  return { ids, isMore: false };
}

const ended = (value: string): string =>
  `exists (select from opt_out e where e.account_id = $1 and e.kind = w.opt_kind and e.value = ${value} and e.category in ('*', $5))`;
const ofContact = 'from address a join way w on w.kind = a.kind where a.account_id = $1 and a.contact_id = o.contact_id';
const ofTyped = 'from way w where w.channel = o.channel';
const countText = `with way as materialized (select * from jsonb_to_recordset($4::jsonb) as w(channel text, kind text, opt_kind text)),
  asked as materialized (
    select c.id::text as key, c.id as contact_id, c.name, null::text as channel, null::text as value, i.no
      from unnest($2::uuid[]) with ordinality i(id, no) join contact c on c.account_id = $1 and c.id = i.id and c.status = 'active'
    union all
    select coalesce(c.id::text, coalesce(d.channel || ' ', '') || d.address), c.id, coalesce(c.name, d.typed), coalesce(d.channel, ''), d.address, 1e9 + d.no
      from ${typedRows.from('$3')} left join way w on w.channel = d.channel
      left join address x on x.account_id = $1 and x.kind = w.kind and x.value = d.address
      left join contact c on c.account_id = $1 and c.id = x.contact_id),
  one as (select distinct on (key) *, count(*) over (partition by key) as times from asked order by key, no),
  judged as (select o.*, case
      when o.channel is null and exists (select ${ofContact} and a.status = 'active' and not ${ended('a.value')}) then 'reached'
      when o.channel is null then case when exists (select ${ofContact} and ${ended('a.value')}) then 'suppressed' else 'unreachable' end
      when exists (select ${ofTyped} and not ${ended('o.value')}) then 'reached'
      when exists (select ${ofTyped}) then 'suppressed'
      when o.contact_id is null then 'invalid' else 'unreachable' end as how from one o)
  select how, count(*)::int as people, coalesce((array_agg(name order by no))[1:$6], '{}') as names,
    (count(*) filter (where times > 1))::int as twice, coalesce((array_agg(name order by no) filter (where times > 1))[1:$6], '{}') as again
  from judged group by how`;
