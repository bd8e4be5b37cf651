-- Receiving connections are spread evenly over the gateways that live: which those are, and which connections are on their way to another one.
create table gateway_live (holder text primary key, until timestamptz not null);
grant select, insert, update, delete on gateway_live to signalbox_router;
alter table receiver_lease add column leaving boolean not null default false;

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Says that the holder lives and what it keeps, lets go of what is more than its share, takes what nobody has; returns all that it has now. Whoever lets go
-- closes its connection before another may open one. One caller at a time: shares are counted over all of them.
create or replace function hold_receivers(of_holder text, kinds text[], lease interval) returns table (provider_id uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare at timestamptz; total integer; living integer; least_share integer; most_share integer; is_short boolean; held integer; begin
  perform pg_advisory_xact_lock(hashtextextended('hold_receivers', 0));
  at := clock_timestamp();
  delete from gateway_live g where g.until < at and g.holder <> of_holder;
  insert into gateway_live as g (holder, until) values (of_holder, at + lease) on conflict (holder) do update set until = excluded.until;
  delete from receiver_lease l where l.holder = of_holder
    and not exists (select from find_receivers() f join provider p on p.account_id = f.account_id and p.id = f.provider_id where p.id = l.provider_id and p.type = any (kinds));
  select count(*) into living from gateway_live;
  select count(*) into total from find_receivers() f join provider p on p.account_id = f.account_id and p.id = f.provider_id where p.type = any (kinds);
  least_share := total / living;
  most_share := (total + living - 1) / living;
  is_short := exists (select from gateway_live g where g.holder <> of_holder
    and (select count(*) from receiver_lease l where l.holder = g.holder and not l.leaving and l.until >= at) < least_share);
  with mine as (select l.account_id, l.provider_id, row_number() over (order by l.provider_id) as no from receiver_lease l where l.holder = of_holder and not l.leaving)
  update receiver_lease l set until = case when m.no <= s.share then at + lease else at + interval '1 second' end, leaving = m.no > s.share
    from mine m, (select greatest(least_share, least(most_share, (select count(*) from mine) - case when is_short then 1 else 0 end)) as share) s where l.account_id = m.account_id and l.provider_id = m.provider_id;
  select count(*) into held from receiver_lease l where l.holder = of_holder and not l.leaving;
  insert into receiver_lease as l (account_id, provider_id, holder, until)
    select p.account_id, p.id, of_holder, at + lease from find_receivers() f join provider p on p.account_id = f.account_id and p.id = f.provider_id
      left join receiver_lease x on x.account_id = p.account_id and x.provider_id = p.id
    where p.type = any (kinds) and (x.holder is null or x.until < at) order by p.account_id, p.id
    limit greatest(0, case when is_short then least_share else most_share end - held)
  on conflict (account_id, provider_id) do update set holder = excluded.holder, until = excluded.until, leaving = false;
  return query select l.provider_id from receiver_lease l where l.holder = of_holder and not l.leaving;
end $$;
create or replace function leave_receivers(of_holder text) returns void language sql security definer set search_path = pg_catalog, public as $$
  delete from receiver_lease where holder = of_holder;
  delete from gateway_live where holder = of_holder;
$$;
reset role;
revoke create on schema public from signalbox_router;
