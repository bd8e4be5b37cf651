-- Lists and tables as files, for a person or for a run that waits for it: who exported what, how far it is, and the file in pieces as long as it can be fetched (docs/adr/0065-exports.md).
create table export (
  account_id integer not null references account, id uuid not null, user_id uuid references app_user, run_id uuid, name text not null check (length(name) between 1 and 300),
  of text not null, format text not null check (format in ('csv', 'xlsx')), state text not null default 'running' check (state in ('running', 'done', 'failed', 'stopped')),
  -- What was asked for, and as whom and in which language it is read.
  settings jsonb not null check (pg_column_size(settings) < 65536), language text not null, role text not null,
  rows integer not null default 0, size_bytes bigint not null default 0, place jsonb not null default '{}', turn integer not null default 0, error jsonb,
  fetched integer not null default 0, fetched_at timestamptz, ended_at timestamptz, expires_at timestamptz, primary key (account_id, id));
create index export_expiry on export (expires_at) where expires_at is not null;
create table export_piece (
  account_id integer not null, export_id uuid not null, no integer not null, body bytea not null,
  primary key (account_id, export_id, no), foreign key (account_id, export_id) references export on delete cascade);
alter table export_piece alter column body set storage external;
do $$ declare t text; begin
  foreach t in array array['export', 'export_piece'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('create policy router on %I to signalbox_router using (true)', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;
grant select, update (expires_at), delete on export to signalbox_router;
grant select, delete on export_piece to signalbox_router;

-- The sweep deletes files of exports that cannot be fetched any more; that they were made is known for a year.
grant create on schema public to signalbox_router;
set role signalbox_router;
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
  get diagnostics n = row_count; total := total + n;
  delete from import i using (select o.account_id, o.id from import o where o.id < uuid7_floor(now() - interval '90 days')
      or (o.state in ('upload', 'draft', 'checked') and o.id < uuid7_floor(now() - interval '7 days')) limit least(up_to, 20)) d
    where i.account_id = d.account_id and i.id = d.id;
  get diagnostics n = row_count; total := total + n;
  with over as (update export e set expires_at = null from (select o.account_id, o.id from export o where o.expires_at < now() limit least(up_to, 20)) d
      where e.account_id = d.account_id and e.id = d.id returning e.account_id, e.id)
    delete from export_piece p using over where p.account_id = over.account_id and p.export_id = over.id;
  get diagnostics n = row_count; total := total + n;
  delete from export e using (select o.account_id, o.id from export o where o.id < uuid7_floor(now() - interval '1 year') limit least(up_to, 20)) d
    where e.account_id = d.account_id and e.id = d.id;
  get diagnostics n = row_count; return total + n;
end $$;
reset role;
revoke create on schema public from signalbox_router;
