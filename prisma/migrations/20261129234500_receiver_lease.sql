-- Which gateway has the receiving connection of a provider: one at a time, for as long as it says so again.
create table receiver_lease (
  account_id integer not null, provider_id uuid not null, holder text not null, until timestamptz not null,
  primary key (account_id, provider_id), foreign key (account_id, provider_id) references provider on delete cascade) with (fillfactor = 50);
alter table receiver_lease enable row level security, force row level security;
create policy owner on receiver_lease to signalbox_owner using (true);
create policy account on receiver_lease to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
create policy router on receiver_lease to signalbox_router using (true) with check (true);
grant select on receiver_lease to signalbox_app;
grant select, insert, update, delete on receiver_lease to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Takes what nobody has, keeps what is one's own; returns all that the holder has now. `kinds` = those that are connected to.
create function hold_receivers(of_holder text, kinds text[], lease interval) returns table (provider_id uuid)
language sql security definer set search_path = pg_catalog, public as $$
  insert into receiver_lease as l (account_id, provider_id, holder, until)
    select p.account_id, p.id, of_holder, now() + lease from find_receivers() f join provider p on p.account_id = f.account_id and p.id = f.provider_id
    where p.type = any (kinds) order by p.account_id, p.id
  on conflict (account_id, provider_id) do update set holder = excluded.holder, until = excluded.until where l.holder = of_holder or l.until < now()
  returning l.provider_id;
$$;
-- Who ends in order lets go of all that it has.
create function leave_receivers(of_holder text) returns void language sql security definer set search_path = pg_catalog, public as $$
  delete from receiver_lease where holder = of_holder;
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function hold_receivers(text, text[], interval), leave_receivers(text) from public;
grant execute on function hold_receivers(text, text[], interval), leave_receivers(text) to signalbox_app;
