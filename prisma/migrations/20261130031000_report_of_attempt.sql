-- A report belongs to the attempt that it names. Parts say of which attempt they are; of those before this nobody knows.
alter table attempt_part add column no smallint;

grant create on schema public to signalbox_router;
set role signalbox_router;
-- The function of four arguments is called by what still runs of the release before.
create function note_attempt_parts(of_provider uuid, accounts integer[], ids uuid[], nos smallint[], refs text[]) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into attempt_part (account_id, message_id, no, provider_id, provider_ref) select a, i, n, of_provider, r from unnest(accounts, ids, nos, refs) p(a, i, n, r)
  on conflict do nothing;
$$;
-- As before, but of a message that is being sent again, or was, the earlier attempts have no say any more, unless it arrived by one of them: a report that comes
-- late or twice is kept with its message and changes nothing.
create or replace function match_receipts(of_provider uuid, refs text[], since uuid) returns table (account_id integer, message_id uuid, state smallint, awaited boolean)
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = 'force_generic_plan' as $$ begin
  return query
  with parked as (select r.account_id, r.id, r.provider_ref, r.state from receipt r where r.provider_id = of_provider and r.provider_ref = any (refs) and r.message_id is null and r.id >= since order by r.id for no key update),
    named as (select p.account_id as stored, p.id, p.state, p.provider_ref, t.account_id, t.message_id, t.no from parked p cross join lateral (
      select x.account_id, x.message_id, x.no from (
        select a.account_id, a.message_id, a.no from attempt a where a.provider_id = of_provider and a.provider_ref = p.provider_ref and a.message_id >= since
        union all
        select o.account_id, o.message_id, o.no from attempt_part o where o.provider_id = of_provider and o.provider_ref = p.provider_ref and o.message_id >= since) x
      order by x.message_id desc, x.no desc nulls last limit 1) t),
    matched as (update receipt r set account_id = f.account_id, message_id = f.message_id from named f where r.account_id = f.stored and r.id = f.id),
    found as materialized (select n.state, n.provider_ref, n.account_id, n.message_id from named n where n.state >= 60 or (
      not exists (select from attempt l where l.account_id = n.account_id and l.message_id = n.message_id and l.no > n.no)
      and not exists (select from message_queue q where q.account_id = n.account_id and q.message_id = n.message_id and q.leased_until is null))),
    best as materialized (select f.account_id, f.message_id, max(f.state)::smallint as state from found f group by 1, 2),
    -- Materialized, or all reports would be looked through again for each of them.
    several as materialized (select b.account_id, b.message_id from best b where exists (select from attempt_part o where o.account_id = b.account_id and o.message_id = b.message_id)),
    whole as materialized (select s.account_id, s.message_id, (select min(part.state) from (
        select max(x.state) as state from (
          select f.provider_ref, f.state from found f where f.account_id = s.account_id and f.message_id = s.message_id and f.state >= 40
          union all
          select r.provider_ref, r.state from receipt r where r.account_id = s.account_id and r.message_id = s.message_id and r.state >= 40 and r.id >= since
            and not exists (select from attempt a join attempt l on l.account_id = a.account_id and l.message_id = a.message_id and l.no > a.no
              where a.account_id = s.account_id and a.message_id = s.message_id and a.provider_ref = r.provider_ref)
            and not exists (select from attempt_part o join attempt l on l.account_id = o.account_id and l.message_id = o.message_id and l.no > o.no
              where o.account_id = s.account_id and o.message_id = s.message_id and o.provider_ref = r.provider_ref)) x
        group by x.provider_ref) part)::smallint as state from several s),
    told as (select b.account_id, b.message_id, coalesce(w.state, b.state) as state, w.state is not null as is_whole from best b left join whole w using (account_id, message_id))
  update message m set state = t.state, final_at = case when t.state >= 40 then coalesce(m.final_at, now()) else m.final_at end
    from told t where m.account_id = t.account_id and m.id = t.message_id and m.id >= since and (m.state < t.state or (t.is_whole and m.state = 60 and t.state in (40, 50)))
    returning m.account_id, m.id, m.state, m.awaited;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function note_attempt_parts(uuid, integer[], uuid[], smallint[], text[]) from public;
grant execute on function note_attempt_parts(uuid, integer[], uuid[], smallint[], text[]) to signalbox_app;
