-- What devices measured: a log for each named value of a device, and its points. The time of a point is that of its id.
alter table device add column log_days integer check (log_days between 1 and 3650);
grant select (log_days) on device to signalbox_router;
create table data_log (
  account_id integer not null, id uuid not null, device_id uuid not null, name text not null check (length(name) between 1 and 60), last_id uuid not null, last_value float8 not null,
  primary key (account_id, id), foreign key (account_id, device_id) references device on delete cascade) with (fillfactor = 50);
create unique index data_log_name on data_log (account_id, device_id, name);
create table data_point (
  account_id integer not null, log_id uuid not null, id uuid not null, value float8 not null, primary key (account_id, log_id, id)) partition by range (id);
insert into partition_plan values ('data_point');
call ensure_partitions(date_trunc('month', now() - interval '1 month')::date, 5);
-- How a step that watches a log stands: nothing (calm), beyond its limit and not for long enough yet (late, until due_at), or told (rung).
create table data_watch (
  account_id integer not null, workflow_id uuid not null, node_id text not null check (length(node_id) <= 100), log_id uuid not null,
  state text not null check (state in ('calm', 'late', 'rung')), since timestamptz, due_at timestamptz, value float8 not null, depth smallint not null default 0,
  primary key (account_id, workflow_id, node_id, log_id), foreign key (account_id, workflow_id) references workflow on delete cascade,
  foreign key (account_id, log_id) references data_log on delete cascade) with (fillfactor = 70);
create index data_watch_log on data_watch (account_id, log_id);
create index data_watch_due on data_watch (due_at) where due_at is not null;
do $$ declare t text; begin
  foreach t in array array['data_log', 'data_point', 'data_watch'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('create policy router on %I to signalbox_router using (true)', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;
grant select on data_log, data_watch to signalbox_router;
grant select (account_id, log_id, id), delete on data_point to signalbox_router;
grant update on data_watch to signalbox_router;

drop function find_device(integer, text);
drop function find_devices(integer[], uuid[]);
grant create on schema public to signalbox_router;
set role signalbox_router;
-- As before, and whether what it says is logged.
create function find_device(of_account integer, of_key text) returns table (account_id integer, id uuid, key text, name text, label text, place text, publish_topics text[], subscribe_topics text[], secret_hash bytea, old_secret_hash bytea, old_until timestamptz, log_days integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.account_id, d.id, d.key, d.name, d.label, d.place, d.publish_topics, d.subscribe_topics, d.secret_hash, d.old_secret_hash, d.old_until, d.log_days from device d
  where d.account_id = of_account and d.key = of_key and d.archived_at is null and d.revoked_at is null;
$$;
create function find_devices(of_accounts integer[], of_ids uuid[]) returns table (account_id integer, id uuid, key text, name text, label text, place text, publish_topics text[], subscribe_topics text[], secret_hash bytea, old_secret_hash bytea, old_until timestamptz, log_days integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.account_id, d.id, d.key, d.name, d.label, d.place, d.publish_topics, d.subscribe_topics, d.secret_hash, d.old_secret_hash, d.old_until, d.log_days from unnest(of_accounts, of_ids) o(account_id, id) join device d on d.account_id = o.account_id and d.id = o.id
  where d.archived_at is null and d.revoked_at is null;
$$;
-- Those that stood beyond their limit for long enough ring: each is told once, by the entry that this transaction writes.
create function ring_watches(up_to integer) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare rung integer; accounts text; begin
  with due as materialized (select w.account_id, w.workflow_id, w.node_id, w.log_id from data_watch w where w.due_at <= now() order by w.due_at limit up_to for update skip locked),
    told as (update data_watch w set state = 'rung', due_at = null from due d
      where w.account_id = d.account_id and w.workflow_id = d.workflow_id and w.node_id = d.node_id and w.log_id = d.log_id returning w.*),
    noted as (insert into outbox (account_id, id, kind, payload)
      select t.account_id, uuid7(), 'crossed', jsonb_build_object('workflowId', t.workflow_id, 'nodeId', t.node_id, 'logId', t.log_id, 'value', t.value, 'depth', t.depth,
        'since', to_char(t.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) from told t returning account_id)
  select count(*), string_agg(distinct n.account_id::text, ',') into rung, accounts from noted n;
  if rung > 0 then perform pg_notify('outbox', accounts); end if;
  return rung;
end $$;
-- Points that are older than their device wants them kept; what steps wrote for a device that logs nothing itself is kept for a year.
create function purge_data_points(up_to integer) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare gone integer; begin
  delete from data_point p using (
    select o.account_id, o.log_id, o.id from data_log l join device d on d.account_id = l.account_id and d.id = l.device_id
      cross join lateral (select q.account_id, q.log_id, q.id from data_point q where q.account_id = l.account_id and q.log_id = l.id
        and q.id < uuid7_floor(now() - make_interval(days => coalesce(d.log_days, 365))) order by q.id limit up_to) o limit up_to) x
  where p.account_id = x.account_id and p.log_id = x.log_id and p.id = x.id;
  get diagnostics gone = row_count;
  return gone;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_device(integer, text), find_devices(integer[], uuid[]), ring_watches(integer), purge_data_points(integer) from public;
grant execute on function find_device(integer, text), find_devices(integer[], uuid[]), ring_watches(integer), purge_data_points(integer) to signalbox_app;
