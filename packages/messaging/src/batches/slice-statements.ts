import { rowsOf } from '@signalbox/db';
import { unplacedCode } from '../limits/limit-queued.ts';
import { quietCode } from '../sending/quiet-hours.ts';

/**
 * The statements of a slice, constant texts. $1 account, $2 batch, $3 whom, $4 the channels in their order, $5 by how many of them one person is
 * written to, $6 the category, $7 batches of the same words. From $8 on: class, run, step, not before, not after, is paused, quiet from, quiet to, zone, is limited.
 */
const ways = `way as materialized (select * from jsonb_to_recordset($4::jsonb) as w(no int, channel text, kind text, opt_kind text, own_address_id uuid, provider_id uuid,
    ours text, subject text, body text, content jsonb, parts smallint))`;

/**
 * Persons are gone through once, by lookups of one row: joins would be planned for the few rows that these tables have before the first slice, and a
 * plan is kept for all slices.
 */
const isNew = '(select true from batch_recipient e where e.account_id = $1 and e.batch_id = $2 and e.key = one.key limit 1) is null';
const endedBy = (value: string): string =>
  `(select min(o.source) from opt_out o where o.account_id = $1 and o.kind = w.opt_kind and o.value = ${value} and o.category in ('*', $6))`;

/** Who is written to, by what (`wayTo`), and by what somebody who is not has ended it. */
interface Whom {
  person: string;
  wayTo: string;
  ended: string;
}

/** Contacts by id, each by the channels that reach them. */
const contacts: Whom = {
  person: `select one.* from (select c.id::text as key, c.id as contact_id, c.time_zone as zone, null::text as typed
      from unnest($3::uuid[]) i(id) cross join lateral (select x.id, x.time_zone from contact x
        where x.account_id = $1 and x.id = i.id and x.status = 'active' limit 1) c) one where ${isNew}`,
  wayTo: `select distinct on (w.no) w.no, w.channel, a.value as address from address a join way w on w.kind = a.kind
    where a.account_id = $1 and a.contact_id = p.contact_id and a.status = 'active' and ${endedBy('a.value')} is null order by w.no, a.rank, a.id limit $5`,
  ended: `select ${endedBy('a.value')} as source from address a join way w on w.kind = a.kind where a.account_id = $1 and a.contact_id = p.contact_id`,
};

export const typedRows = rowsOf({ no: 'int', typed: 'text', channel: 'text?', address: 'text' });
/** Addresses; each counts as the contact that has it. */
const people: Whom = {
  person: `select distinct on (one.key) one.* from (select coalesce(c.id::text, coalesce(d.channel || ' ', '') || d.address) as key, c.id as contact_id, c.time_zone as zone,
        d.typed, d.channel, d.address as value, d.no
      from ${typedRows.from('$3')} left join way w on w.channel = d.channel
      left join lateral (select a.contact_id from address a where a.account_id = $1 and a.kind = w.kind and a.value = d.address limit 1) x on true
      left join lateral (select k.id, k.time_zone from contact k where k.account_id = $1 and k.id = x.contact_id limit 1) c on true) one
    where ${isNew} order by one.key, one.no`,
  wayTo: `select w.no, w.channel, p.value as address from way w where w.channel = p.channel and ${endedBy('p.value')} is null limit $5`,
  ended: `select ${endedBy('p.value')} as source from way w where w.channel = p.channel`,
};

const sliceText = ({ person, wayTo, ended }: Whom): string => `with ${ways}, person as materialized (${person}),
  pick as materialized (
    select t.*, case when t.skipped is null then uuid7() end as message_id from (
      select p.key, p.contact_id, p.zone, coalesce(g.channel, '') as channel, coalesce(g.address, p.typed, '') as address,
        case when g.channel is not null then case when a.is_again then 'repeated' end when e.source is not null then 'suppressed'
          when p.contact_id is null then 'invalid' else 'unreachable' end as skipped,
        case when g.channel is null and e.source = 'bounce' then 'address.opted_out.bounced' when g.channel is null and e.source is not null then 'address.opted_out' end as error_code
      from person p left join lateral (${wayTo}) g on true
      left join lateral (select min(o.source) as source from (${ended}) o where g.channel is null) e on true
      cross join lateral (select g.channel is not null and (select true from unnest($7::uuid[]) b(id) cross join lateral (select from batch_recipient r
        where r.account_id = $1 and r.batch_id = b.id and r.key = p.key and r.message_id is not null limit 1) r limit 1) is true as is_again) a) t),
  made as (insert into batch_recipient (account_id, batch_id, key, channel, contact_id, message_id, address, skipped, error_code)
    select $1, $2, key, channel, contact_id, message_id, address, skipped, error_code from pick)`;

export const contactsText = sliceText(contacts);
export const peopleText = sliceText(people);

const count = '(select count(*)::int from person)';
export const selectOpen = `select ${count} as count, key, channel, contact_id as "contactId", message_id as "messageId", address from pick`;
export const selectMade = `select ${count} as count`;

/** Ledger and queue of the messages in `pick` and of the words in `way`, or of those in rows of their own. `at` = the first of the ten values. */
export function ledgerText(at: 8 | 3): string {
  const [rank, run, node, due, until, isPaused, from, to, zone, isLimited] = Array.from({ length: 10 }, (_, no) => `$${at + no}`);
  const letters =
    at === 8
      ? `select r.message_id, r.contact_id, r.address, r.zone, w.* from pick r join way w on w.channel = r.channel where r.message_id is not null`
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
        ours, address, ${at === 8 ? '$6' : '$13'}, subject, body, content from letter),
    queued as (insert into message_queue (account_id, message_id, provider_id, class, due_at, paused_due_at, held_code, expires_at)
      select $1, message_id, provider_id, ${rank}::smallint, case when ${isPaused}::boolean then 'infinity' else goes_at end,
        case when ${isPaused}::boolean then goes_at end,
        case when ${isLimited}::boolean then '${unplacedCode}' when goes_at > ${usual} then '${quietCode}' end, ${until}::timestamptz from letter)`;
}
