import { rowsOf } from '@signalbox/db';

/**
 * The statements of a slice, constant texts. $1 account, $2 batch, $3 whom, $4 the channels in their order, $5 by how many of them one person is
 * written to, $6 the category, $7 batches of the same words. From $8 on: class, run, step, not before, not after, is paused, quiet from, quiet to, zone.
 */
const ways = `way as materialized (select * from jsonb_to_recordset($4::jsonb) as w(no int, channel text, kind text, opt_kind text, own_address_id uuid, provider_id uuid,
    ours text, subject text, body text, content jsonb, parts smallint))`;
const isNew = 'not exists (select from batch_recipient e where e.account_id = $1 and e.batch_id = $2 and e.key = one.key)';
const isEnded = `exists (select from opt_out o where o.account_id = $1 and o.kind = w.opt_kind and o.value = a.value and o.category in ('*', $6))`;

/** Contacts by id, each by the channels that reach them. */
const contacts = `person as materialized (
    select one.* from (select c.id::text as key, c.id as contact_id, c.time_zone as zone, null::text as typed
      from unnest($3::uuid[]) i(id) join contact c on c.account_id = $1 and c.id = i.id and c.status = 'active') one where ${isNew}),
  way_to as materialized (select p.key, g.channel, g.address from person p cross join lateral (
    select distinct on (w.no) w.no, w.channel, a.value as address from address a join way w on w.kind = a.kind
    where a.account_id = $1 and a.contact_id = p.contact_id and a.status = 'active' and not ${isEnded} order by w.no, a.rank, a.id limit $5) g),
  ended as (select distinct p.key, o.source from person p join address a on a.account_id = $1 and a.contact_id = p.contact_id
    join way w on w.kind = a.kind join opt_out o on o.account_id = $1 and o.kind = w.opt_kind and o.value = a.value and o.category in ('*', $6)
    where not exists (select from way_to t where t.key = p.key))`;

export const typedRows = rowsOf({ no: 'int', typed: 'text', channel: 'text?', address: 'text' });
/** Addresses; each counts as the contact that has it. */
const people = `person as materialized (
    select distinct on (one.key) one.* from (select coalesce(c.id::text, coalesce(d.channel || ' ', '') || d.address) as key, c.id as contact_id, c.time_zone as zone,
        d.typed, d.channel, d.address as value, d.no, w.opt_kind
      from ${typedRows.from('$3')} left join way w on w.channel = d.channel
      left join address x on x.account_id = $1 and x.kind = w.kind and x.value = d.address left join contact c on c.account_id = $1 and c.id = x.contact_id) one
    where ${isNew} order by one.key, one.no),
  way_to as materialized (select a.key, a.channel, a.value as address from person a join way w on w.channel = a.channel where not ${isEnded} limit case when $5::int > 0 then null::bigint end),
  ended as (select a.key, o.source from person a join opt_out o on o.account_id = $1 and o.kind = a.opt_kind and o.value = a.value and o.category in ('*', $6))`;

const recipients = `again as materialized (select p.key from person p where cardinality($7::uuid[]) > 0 and exists (
    select from batch_recipient r where r.account_id = $1 and r.batch_id = any ($7::uuid[]) and r.key = p.key and r.message_id is not null)),
  pick as (
    select p.key, p.contact_id, t.channel, t.address, case when a.key is not null then 'repeated' end as skipped, null::text as error_code
    from person p join way_to t on t.key = p.key left join again a on a.key = p.key
    union all
    select p.key, p.contact_id, '', coalesce(p.typed, ''), case when e.key is not null then 'suppressed' when p.contact_id is null then 'invalid' else 'unreachable' end,
      case when e.key is null then null when e.source = 'bounce' then 'address.opted_out.bounced' else 'address.opted_out' end
    from person p left join (select key, min(source) as source from ended group by key) e on e.key = p.key
    where not exists (select from way_to t where t.key = p.key)),
  made as (insert into batch_recipient (account_id, batch_id, key, channel, contact_id, message_id, address, skipped, error_code)
    select $1, $2, key, channel, contact_id, case when skipped is null then uuid7() end, address, skipped, error_code from pick
    returning key, channel, contact_id, message_id, address)`;

export const contactsText = `with ${ways}, ${contacts}, ${recipients}`;
export const peopleText = `with ${ways}, ${people}, ${recipients}`;

const count = '(select count(*)::int from person)';
export const selectOpen = `select ${count} as count, key, channel, contact_id as "contactId", message_id as "messageId", address from made`;
export const selectMade = `select ${count} as count`;

/** Ledger and queue of the messages in `made` and of the words in `way`, or of those in rows of their own. `at` = the first of the nine values. */
export function ledgerText(at: 8 | 3): string {
  const [rank, run, node, due, until, isPaused, from, to, zone] = Array.from({ length: 9 }, (_, no) => `$${at + no}`);
  const letters =
    at === 8
      ? `select r.message_id, r.contact_id, r.address, p.zone, w.* from made r join way w on w.channel = r.channel join person p on p.key = r.key where r.message_id is not null`
      : 'select d.* from d';
  const usual = `coalesce(${due}::timestamptz, now())`;
  const local = `(${usual} at time zone coalesce(l.zone, ${zone}))`;
  const isQuiet = `case when ${from}::time < ${to}::time then ${local}::time >= ${from}::time and ${local}::time < ${to}::time else ${local}::time >= ${from}::time or ${local}::time < ${to}::time end`;
  const morning = `(${local}::date + case when ${from}::time > ${to}::time and ${local}::time >= ${from}::time then 1 else 0 end + ${to}::time) at time zone coalesce(l.zone, ${zone})`;
  const goesAt = `case when ${from}::time is not null and ${isQuiet} then ${morning} else ${usual} end`;
  return `letter as materialized (select l.*, ${goesAt} as goes_at from (${letters}) l),
    told as (insert into message (account_id, id, state, inbound, class, parts, provider_id, own_address_id, contact_id, run_id, batch_id, node_id, channel,
        our_address, their_address, category, subject, body, content)
      select $1, message_id, 0, false, ${rank}::smallint, parts, provider_id, own_address_id, contact_id, ${run}::uuid, $2, ${node}, channel,
        ours, address, ${at === 8 ? '$6' : '$12'}, subject, body, content from letter),
    queued as (insert into message_queue (account_id, message_id, provider_id, class, due_at, paused_due_at, expires_at)
      select $1, message_id, provider_id, ${rank}::smallint, case when ${isPaused}::boolean then 'infinity' else goes_at end,
        case when ${isPaused}::boolean then goes_at end, ${until}::timestamptz from letter)`;
}
