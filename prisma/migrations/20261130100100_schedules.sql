-- What is due at set times: a row for each step that says so. Its clock is a Temporal Schedule of the same id; `revision` counts what the clock has to
-- hear, `told` is how much of that it has heard, and `refill_at` is when it needs more times.
-- `since`: from when it counts how often; `live_from`: from when it is on as it is, so that nothing before is caught up on.
create table schedule (
  account_id integer not null, id uuid not null, workflow_id uuid not null, node_id text not null, version_id uuid not null,
  config jsonb not null check (pg_column_size(config) < 16384), is_on boolean not null default true, since timestamptz not null default now(), live_from timestamptz not null default now(), paused_at timestamptz,
  revision integer not null default 1, told integer not null default 0, told_at timestamptz, refill_at timestamptz,
  last_due_at timestamptz, last_run_id uuid, left_out integer not null default 0,
  primary key (account_id, id), unique (account_id, workflow_id, node_id), foreign key (account_id, workflow_id) references workflow on delete cascade) with (fillfactor = 70);
create index schedule_untold on schedule (account_id, id) where told <> revision;
create index schedule_refill on schedule (refill_at) where is_on and paused_at is null;
alter table schedule enable row level security;
alter table schedule force row level security;
create policy owner on schedule to signalbox_owner using (true);
create policy account on schedule to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
create policy router on schedule to signalbox_router using (true);
grant select, insert, update, delete on schedule to signalbox_app;
grant select (account_id, id, is_on, paused_at, revision, told, told_at, refill_at) on schedule to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Whose clock has not heard everything yet, or runs out of times.
create function find_untold_schedules(up_to integer) returns table (account_id integer, schedule_id uuid) language sql stable security definer set search_path = pg_catalog, public as $$
  (select s.account_id, s.id from schedule s where s.told <> s.revision order by s.account_id, s.id limit up_to)
  union all (select s.account_id, s.id from schedule s where s.told = s.revision and s.is_on and s.paused_at is null and s.refill_at < now() order by s.refill_at limit up_to);
$$;
-- Those that have a clock for a while: it may be lost.
create function find_told_schedules(older_than interval) returns table (account_id integer, schedule_id uuid) language sql stable security definer set search_path = pg_catalog, public as $$
  select s.account_id, s.id from schedule s where s.told = s.revision and s.is_on and s.paused_at is null and s.refill_at is not null and s.told_at < now() - older_than;
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_untold_schedules(integer), find_told_schedules(interval) from public;
grant execute on function find_untold_schedules(integer), find_told_schedules(interval) to signalbox_app;
