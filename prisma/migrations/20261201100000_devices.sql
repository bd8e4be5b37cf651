-- Things that publish over MQTT. `key` is the device's part of its topics, t/<account>/d/<key>/.., and with the account its user name.
-- The secret is kept as its SHA-256; the one before it may hold until `old_until`. What was seen is written in batches.
create table device (
  account_id integer not null references account, id uuid not null, key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,39}$'), name text not null check (length(name) between 1 and 120),
  kind text not null default 'real' check (kind in ('real', 'virtual')), place text not null default '' check (length(place) <= 120), label text not null default '' check (length(label) <= 60),
  publish_topics text[] not null default '{}', subscribe_topics text[] not null default '{}', silent_after integer check (silent_after between 1 and 525600),
  secret_hash bytea check (length(secret_hash) = 32), secret_at timestamptz not null default now(), old_secret_hash bytea check (length(old_secret_hash) = 32), old_until timestamptz, revoked_at timestamptz,
  last_seen_at timestamptz, last_values jsonb not null default '{}' check (pg_column_size(last_values) < 8192), battery float8, signal float8,
  archived_at timestamptz, revision integer not null default 1, updated_at timestamptz not null default now(), primary key (account_id, id)) with (fillfactor = 70);
create unique index device_key on device (account_id, key) where archived_at is null;
alter table device enable row level security, force row level security;
create policy owner on device to signalbox_owner using (true);
create policy account on device to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
create policy router on device to signalbox_router using (true);
grant select, insert, update, delete on device to signalbox_app;
grant select (account_id, id, key, name, label, place, publish_topics, subscribe_topics, secret_hash, old_secret_hash, old_until, revoked_at, archived_at) on device to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Who signs in by this account and key, if anybody may.
create function find_device(of_account integer, of_key text) returns table (account_id integer, id uuid, key text, name text, label text, place text, publish_topics text[], subscribe_topics text[], secret_hash bytea, old_secret_hash bytea, old_until timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.account_id, d.id, d.key, d.name, d.label, d.place, d.publish_topics, d.subscribe_topics, d.secret_hash, d.old_secret_hash, d.old_until from device d
  where d.account_id = of_account and d.key = of_key and d.archived_at is null and d.revoked_at is null;
$$;
-- How devices that are connected stand now: those that are gone or revoked are not in the answer.
create function find_devices(of_accounts integer[], of_ids uuid[]) returns table (account_id integer, id uuid, key text, name text, label text, place text, publish_topics text[], subscribe_topics text[], secret_hash bytea, old_secret_hash bytea, old_until timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.account_id, d.id, d.key, d.name, d.label, d.place, d.publish_topics, d.subscribe_topics, d.secret_hash, d.old_secret_hash, d.old_until from unnest(of_accounts, of_ids) o(account_id, id) join device d on d.account_id = o.account_id and d.id = o.id
  where d.archived_at is null and d.revoked_at is null;
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_device(integer, text), find_devices(integer[], uuid[]) from public;
grant execute on function find_device(integer, text), find_devices(integer[], uuid[]) to signalbox_app;
