-- What a provider brought and nothing could be made of: a receipt that names no message, a text to an address that nobody has. Kept for a month, for people to look at.
create table provider_event (
  account_id integer not null, id uuid not null, provider_id uuid not null, code text not null, raw jsonb not null check (pg_column_size(raw) < 65536),
  primary key (account_id, id), foreign key (account_id, provider_id) references provider on delete cascade);
create index provider_event_provider on provider_event (account_id, provider_id, id);
-- Up to when each receiver's texts are acknowledged for sure: later ones may come again after its death.
create table receiver_mark (
  account_id integer not null, provider_id uuid not null, receiver text not null, settled_until timestamptz not null,
  primary key (account_id, provider_id, receiver), foreign key (account_id, provider_id) references provider on delete cascade) with (fillfactor = 50);
-- The provider's ids of the parts before the last one, whose id stands at the attempt.
create table attempt_part (
  account_id integer not null, message_id uuid not null, provider_id uuid not null, provider_ref text not null,
  primary key (account_id, message_id, provider_ref)) partition by range (message_id);
create index attempt_part_ref on attempt_part (provider_id, provider_ref);
insert into partition_plan values ('attempt_part');
call ensure_partitions(date_trunc('month', now() - interval '1 month')::date, 5);

do $$ declare t text; begin
  foreach t in array array['provider_event', 'receiver_mark', 'attempt_part'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;
create policy router on attempt_part to signalbox_router using (true);
create policy router on provider_event to signalbox_router using (true);
grant select, insert on attempt_part to signalbox_router;
grant select (account_id, id), delete on provider_event to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
create function note_attempt_parts(of_provider uuid, accounts integer[], ids uuid[], refs text[]) returns void language sql security definer set search_path = pg_catalog, public as $$
  insert into attempt_part (account_id, message_id, provider_id, provider_ref) select a, i, of_provider, r from unnest(accounts, ids, refs) p(a, i, r) on conflict do nothing;
$$;
-- A report for any part counts. Of a text of several parts the worst final report decides: one that failed fails the text, also after others were delivered.
create or replace function match_receipts(of_provider uuid, refs text[], since uuid) returns table (account_id integer, message_id uuid, state smallint, awaited boolean)
language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  return query
  with parked as (select r.account_id, r.id, r.provider_ref, r.state from receipt r where r.provider_id = of_provider and r.provider_ref = any (refs) and r.message_id is null and r.id >= since order by r.id for no key update),
    found as (select p.account_id as stored, p.id, p.state, p.provider_ref, t.account_id, t.message_id from parked p cross join lateral (
      select x.account_id, x.message_id from (
        select a.account_id, a.message_id from attempt a where a.provider_id = of_provider and a.provider_ref = p.provider_ref and a.message_id >= since
        union all
        select o.account_id, o.message_id from attempt_part o where o.provider_id = of_provider and o.provider_ref = p.provider_ref and o.message_id >= since) x
      order by x.message_id desc limit 1) t),
    matched as (update receipt r set account_id = f.account_id, message_id = f.message_id from found f where r.account_id = f.stored and r.id = f.id),
    best as materialized (select f.account_id, f.message_id, max(f.state)::smallint as state from found f group by 1, 2),
    -- Materialized, or all reports would be looked through again for each of them.
    several as materialized (select b.account_id, b.message_id from best b where exists (select from attempt_part o where o.account_id = b.account_id and o.message_id = b.message_id)),
    whole as materialized (select s.account_id, s.message_id, (select min(part.state) from (
        select max(x.state) as state from (
          select f.provider_ref, f.state from found f where f.account_id = s.account_id and f.message_id = s.message_id and f.state >= 40
          union all
          select r.provider_ref, r.state from receipt r where r.account_id = s.account_id and r.message_id = s.message_id and r.state >= 40 and r.id >= since) x
        group by x.provider_ref) part)::smallint as state from several s),
    told as (select b.account_id, b.message_id, coalesce(w.state, b.state) as state, w.state is not null as is_whole from best b left join whole w using (account_id, message_id))
  update message m set state = t.state, final_at = case when t.state >= 40 then coalesce(m.final_at, now()) else m.final_at end
    from told t where m.account_id = t.account_id and m.id = t.message_id and m.id >= since and (m.state < t.state or (t.is_whole and m.state = 60 and t.state in (40, 50)))
    returning m.account_id, m.id, m.state, m.awaited;
end $$;
create or replace function purge_expired(up_to integer) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare n integer; total integer := 0; begin
  delete from once_key k using (select o.account_id, o.scope_id, o.key from once_key o where o.expires_at < now() limit up_to) d
    where k.account_id = d.account_id and k.scope_id = d.scope_id and k.key = d.key and k.expires_at < now();
  get diagnostics n = row_count; total := total + n;
  delete from file f using (select o.account_id, o.id from file o where o.expires_at < now() limit up_to) d where f.account_id = d.account_id and f.id = d.id and f.expires_at < now();
  get diagnostics n = row_count; total := total + n;
  delete from run_counter c using (select o.account_id, o.key, o.window_at from run_counter o where o.window_at > 'epoch' and o.window_at < now() - interval '3 days' limit up_to) d
    where c.account_id = d.account_id and c.key = d.key and c.window_at = d.window_at;
  get diagnostics n = row_count; total := total + n;
  delete from provider_event e using (select o.account_id, o.id from provider_event o where o.id < uuid7_floor(now() - interval '30 days') limit up_to) d
    where e.account_id = d.account_id and e.id = d.id;
  get diagnostics n = row_count; return total + n;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function note_attempt_parts(uuid, integer[], uuid[], text[]) from public;
grant execute on function note_attempt_parts(uuid, integer[], uuid[], text[]) to signalbox_app;
