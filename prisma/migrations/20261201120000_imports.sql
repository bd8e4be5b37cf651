-- Files of contacts that are read into the account: what was uploaded, how it is read, how far it is, what of it failed and what it changed (docs/adr/0055-imports.md).
create table import (
  account_id integer not null references account, id uuid not null, user_id uuid not null references app_user, name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('csv', 'xlsx', 'json', 'vcard')), size_bytes bigint not null check (size_bytes > 0),
  state text not null default 'upload' check (state in ('upload', 'draft', 'checking', 'checked', 'running', 'paused', 'stopped', 'done', 'failed', 'undoing', 'undone')),
  -- How columns are read and where they go; null until the file has been looked at.
  settings jsonb check (pg_column_size(settings) < 262144), heads text[] not null default '{}', samples jsonb not null default '[]' check (pg_column_size(samples) < 262144),
  -- The same heads make the same shape: what was chosen for one file is proposed for the next.
  shape text, remembered_at timestamptz,
  place jsonb not null default '{}', turn integer not null default 0, counts jsonb not null default '{}', differences jsonb not null default '[]', error jsonb,
  revision integer not null default 1, started_at timestamptz, ended_at timestamptz, primary key (account_id, id));
create index import_shape on import (account_id, shape, id) where shape is not null;
-- The bytes of the file, a mebibyte each but the last; they go when the import ends.
create table import_piece (
  account_id integer not null, import_id uuid not null, no integer not null, body bytea not null check (length(body) between 1 and 1048576),
  primary key (account_id, import_id, no), foreign key (account_id, import_id) references import on delete cascade);
alter table import_piece alter column body set storage external;
create table import_error (
  account_id integer not null, import_id uuid not null, row_no integer not null, error jsonb not null, cells jsonb not null,
  primary key (account_id, import_id, row_no), foreign key (account_id, import_id) references import on delete cascade);
-- Whom a value of the matching field belongs to, while an import by a field is under way.
create table import_key (
  account_id integer not null, import_id uuid not null, key text not null, contact_id uuid,
  primary key (account_id, import_id, key), foreign key (account_id, import_id) references import on delete cascade);
-- What the import made and changed, to take it back: values by `name`, `language`, `fields.<key>`, before and after.
create table import_change (
  account_id integer not null, import_id uuid not null, contact_id uuid not null, is_new boolean not null, was jsonb not null default '{}', is_now jsonb not null default '{}',
  address_ids uuid[] not null default '{}', tag_ids uuid[] not null default '{}', group_ids uuid[] not null default '{}', left_ids uuid[] not null default '{}',
  primary key (account_id, import_id, contact_id), foreign key (account_id, import_id) references import on delete cascade,
  foreign key (account_id, contact_id) references contact on delete cascade);
create index import_change_contact on import_change (account_id, contact_id);
do $$ declare t text; begin
  foreach t in array array['import', 'import_piece', 'import_error', 'import_key', 'import_change'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;
alter table contact_entry drop constraint contact_entry_kind_check, add constraint contact_entry_kind_check
  check (kind in ('note', 'created', 'name', 'language', 'time_zone', 'status', 'address_added', 'address_removed', 'address_changed', 'address_order', 'verified',
    'opted_out', 'opted_in', 'tagged', 'untagged', 'joined', 'left', 'field', 'imported', 'import_undone'));

-- The sweep deletes imports of three months ago, and files that were never imported after a week.
create policy router on import to signalbox_router using (true);
grant select, delete on import to signalbox_router;
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
  get diagnostics n = row_count; return total + n;
end $$;
reset role;
revoke create on schema public from signalbox_router;
