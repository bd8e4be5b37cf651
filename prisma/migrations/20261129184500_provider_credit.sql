-- What is left at a provider, as it was last asked, and who is told when that is little. The row decides who asks and who warns: one process, once a day.
create table provider_credit (
  account_id integer not null, provider_id uuid not null,
  balance_micros bigint, currency text, balance_at timestamptz, problem text, asked_at timestamptz,
  threshold_micros bigint check (threshold_micros > 0), warn_contact_id uuid, warn_channel text, warned_on date,
  primary key (account_id, provider_id), foreign key (account_id, provider_id) references provider on delete cascade,
  foreign key (account_id, warn_contact_id) references contact on delete set null (warn_contact_id)) with (fillfactor = 70);
alter table provider_credit enable row level security, force row level security;
create policy owner on provider_credit to signalbox_owner using (true);
create policy account on provider_credit to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
create policy router on provider_credit to signalbox_router using (true);
grant select, insert, update, delete on provider_credit to signalbox_app;
grant select (account_id, provider_id, asked_at), insert (account_id, provider_id, asked_at), update (asked_at) on provider_credit to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Providers of these kinds that nobody has asked for so long; whoever gets one asks it.
create function claim_credit_checks(kinds text[], older interval) returns table (account_id integer, provider_id uuid)
language sql security definer set search_path = pg_catalog, public as $$
  insert into provider_credit as c (account_id, provider_id, asked_at)
    select p.account_id, p.id, now() from provider p where p.type = any (kinds) and p.status in ('on', 'tripped') and p.archived_at is null
  on conflict (account_id, provider_id) do update set asked_at = now() where c.asked_at is null or c.asked_at < now() - older
  returning c.account_id, c.provider_id;
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function claim_credit_checks(text[], interval) from public;
grant execute on function claim_credit_checks(text[], interval) to signalbox_app;
