-- The engine: child runs, locks, counters, digests, tasks, files, run tags, and the outbox for what one run does to another.

alter table run add column retry_of uuid, add column parent_node text, add column parent_visit integer;  -- which step of the parent started it, in which visit
drop index run_child;
create index run_child on run (account_id, parent_id, parent_node, parent_visit, item_no) where parent_id is not null;
create index run_child_failed on run (account_id, parent_id, item_no) where parent_id is not null and error_code is not null;
create index run_retry on run (account_id, retry_of) where retry_of is not null;
drop index wait_node;
create index wait_node on wait (account_id, version_id, node_id, id);
alter table run_step drop constraint run_step_status_check;
alter table run_step add constraint run_step_status_check check (status in ('done', 'failed', 'waiting', 'skipped', 'cancelled'));

create table run_join (                                     -- one row per container whose children are open; they count down in one statement per batch
  account_id integer not null, total integer not null default 0, done integer not null default 0, failed integer not null default 0, cancelled integer not null default 0,
  started integer not null default 0, parallel integer, visit integer not null, expanded boolean not null default false, stop_on_error boolean not null default false,
  closed boolean not null default false,                    -- nobody waits any more: children still open are to be cancelled
  run_id uuid not null, after_contact uuid, group_id uuid,  -- expansion of a group goes on after this contact
  node_id text not null, start jsonb not null check (pg_column_size(start) < 262144), result jsonb check (pg_column_size(result) < 262144),
  primary key (account_id, run_id, node_id, visit)) with (fillfactor = 50);
create table run_tally (                                    -- inserted only; summed when read: how often each port was left in a large for-each
  account_id integer not null, count integer not null, id uuid not null, run_id uuid not null, node_id text not null, port text not null,
  primary key (account_id, run_id, id));
create table run_lock (
  account_id integer not null, key text not null check (length(key) <= 500), run_id uuid not null,
  held_at timestamptz default now(),                        -- null: handed over by the last holder, and this run has not heard of it yet
  primary key (account_id, key));
create index run_lock_run on run_lock (account_id, run_id);
create table run_lock_queue (account_id integer not null, key text not null, id uuid not null, run_id uuid not null, primary key (account_id, key, id));
create index run_lock_queue_run on run_lock_queue (account_id, run_id);
create table run_counter (
  account_id integer not null, key text not null check (length(key) <= 500), window_at timestamptz not null, count bigint not null default 0,
  primary key (account_id, key, window_at)) with (fillfactor = 50);
create index run_counter_age on run_counter (window_at);
create table once_key (
  account_id integer not null, scope_id uuid not null, key text not null check (length(key) <= 500), seen_at timestamptz not null default now(), expires_at timestamptz,
  primary key (account_id, scope_id, key));
create index once_key_expiry on once_key (expires_at) where expires_at is not null;
create table digest_item (
  account_id integer not null, workflow_id uuid not null, id uuid not null, run_id uuid not null, node_id text not null, key text not null check (length(key) <= 500),
  payload jsonb not null check (pg_column_size(payload) < 32768), primary key (account_id, workflow_id, node_id, key, id));
create table human_task (                                   -- answered through the wait with key task|id
  account_id integer not null, id uuid not null, run_id uuid not null, title text not null, form jsonb not null default '{}' check (pg_column_size(form) < 65536), assignee_id uuid,
  assignee_role text, status text not null default 'open' check (status in ('open', 'approved', 'rejected', 'expired', 'cancelled')), answer jsonb check (pg_column_size(answer) < 65536),
  answered_by uuid, answered_at timestamptz, due_at timestamptz, revision integer not null default 1, primary key (account_id, id));
create index human_task_open on human_task (account_id, id) where status = 'open';
create index human_task_run on human_task (account_id, run_id);
create table callback (                                     -- an address that a run handed out; `answer` came before the run waited for it
  account_id integer not null, run_id uuid not null, key text not null check (length(key) <= 100), answer jsonb check (pg_column_size(answer) < 262144), primary key (account_id, key));
create index callback_run on callback (account_id, run_id);
create table run_tag (
  account_id integer not null, name text not null check (length(name) <= 60), value text not null check (length(value) <= 200), run_id uuid not null,
  primary key (account_id, name, value, run_id));
create index run_tag_run on run_tag (account_id, run_id);
create table file (                                         -- results too large for a row of their run
  account_id integer not null references account, size_bytes integer not null, id uuid not null, sha256 bytea not null check (length(sha256) = 32), name text not null, type text not null,
  purpose text not null, body bytea not null, expires_at timestamptz, primary key (account_id, id));
create unique index file_content on file (account_id, sha256, purpose);
create index file_expiry on file (expires_at) where expires_at is not null;
-- What a committed transaction owes to other runs. Done right after the commit by whoever wrote it, and by the sweeper when that process died.
create table outbox (
  account_id integer not null, tries smallint not null default 0, due_at timestamptz not null default now(), id uuid not null, kind text not null,
  payload jsonb not null check (pg_column_size(payload) < 65536), primary key (account_id, id));
create index outbox_due on outbox (due_at);

do $$ declare t text; begin
  foreach t in array array['run_join', 'run_tally', 'run_lock', 'run_lock_queue', 'run_counter', 'once_key', 'digest_item', 'human_task', 'callback', 'run_tag', 'file', 'outbox'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;
create policy router on outbox to signalbox_router using (true);
create policy router on once_key to signalbox_router using (true);
create policy router on run_counter to signalbox_router using (true);
create policy router on file to signalbox_router using (true);
grant select (account_id, due_at) on outbox to signalbox_router;
grant select (account_id, scope_id, key, expires_at), delete on once_key to signalbox_router;
grant select (account_id, key, window_at), delete on run_counter to signalbox_router;
grant select (account_id, id, expires_at), delete on file to signalbox_router;
grant create on schema public to signalbox_router;
set role signalbox_router;
-- Accounts with outbox rows that are overdue: somebody died between the commit and its consequences.
create function find_outbox(older interval) returns table (account_id integer) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select distinct o.account_id from outbox o where o.due_at < now() - older;
end $$;
-- What nobody can ask for any more: keys and files past their time, counters of windows that are over (the longest is a day; 1970 = no window).
create function purge_expired(up_to integer) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare n integer; total integer := 0; begin
  delete from once_key k using (select o.account_id, o.scope_id, o.key from once_key o where o.expires_at < now() limit up_to) d where k.account_id = d.account_id and k.scope_id = d.scope_id and k.key = d.key;
  get diagnostics n = row_count; total := total + n;
  delete from file f using (select o.account_id, o.id from file o where o.expires_at < now() limit up_to) d where f.account_id = d.account_id and f.id = d.id;
  get diagnostics n = row_count; total := total + n;
  delete from run_counter c using (select o.account_id, o.key, o.window_at from run_counter o where o.window_at > 'epoch' and o.window_at < now() - interval '3 days' limit up_to) d
    where c.account_id = d.account_id and c.key = d.key and c.window_at = d.window_at;
  get diagnostics n = row_count; return total + n;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_outbox(interval), purge_expired(integer) from public;
grant execute on function find_outbox(interval), purge_expired(integer) to signalbox_app;
