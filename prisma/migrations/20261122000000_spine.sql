-- The spine: identity, people, providers, workflows, runs, the ledger; row-level security; the functions that look across accounts.
-- Run as signalbox_owner (a member of signalbox_router) in a database prepared by prisma/src/roles.ts.
-- Roles: owner owns tables (migrations, dumps); app is the only login of the parts; router owns the functions below and nobody logs in as it.

-- Ids and the current account -------------------------------------------------------------------------------------------
-- Ids come from the parts (uuid v7); this one is for INSERT .. SELECT. `at` moves the time part, for tests and imports.
create function uuid7(at timestamptz default clock_timestamp()) returns uuid language sql volatile parallel safe as $$
  select encode(set_byte(overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from at) * 1000)::bigint) from 3) from 1 for 6),
    6, 112 + (random() * 15)::int), 'hex')::uuid $$;
-- The smallest id of a moment: partition bounds, retention and "since" filters.
create function uuid7_floor(at timestamptz) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid $$;
create function uuid7_time(id uuid) returns timestamptz language sql immutable parallel safe as $$
  select to_timestamp(('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint / 1000.0) $$;
create function app_account() returns integer language sql stable parallel safe as $$
  select nullif(current_setting('app.account_id', true), '')::integer $$;
create function app_user() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.user_id', true), '')::uuid $$;

-- Identity --------------------------------------------------------------------------------------------------------------
create table account (
  id integer generated always as identity primary key, public_id uuid not null unique,
  name text not null, time_zone text not null default 'UTC', language text not null default 'en',
  status text not null default 'open' check (status in ('open', 'suspended', 'closing')),
  settings jsonb not null default '{}' check (pg_column_size(settings) < 65536),
  revision integer not null default 1, created_at timestamptz not null default now());
create table app_user (                                     -- a person who signs in; may be a member of several accounts
  id uuid primary key, email text not null check (email = lower(email)), password_hash text, name text not null default '',
  language text, time_zone text, status text not null default 'active' check (status in ('active', 'locked')),
  created_at timestamptz not null default now());
create unique index app_user_email on app_user (email);
create table membership (
  account_id integer not null references account, user_id uuid not null references app_user on delete cascade,
  role text not null check (role in ('user', 'power_user', 'moderator', 'account_administrator', 'account_owner')),
  revision integer not null default 1, created_at timestamptz not null default now(),
  primary key (account_id, user_id));
create index membership_user on membership (user_id);
create table session (
  id uuid primary key, token_hash bytea not null unique, user_id uuid not null references app_user on delete cascade,
  account_id integer references account, level smallint not null default 1 check (level in (1, 2)),
  created_at timestamptz not null default now(), seen_at timestamptz not null default now(), confirmed_at timestamptz,
  expires_at timestamptz not null, revoked_at timestamptz, network text, browser text);
create index session_person on session (user_id);

create table user_token (                                   -- one-time links: only the SHA-256 is kept, and only functions of the router reach it
  id uuid primary key, token_hash bytea not null unique, kind text not null check (kind in ('sign_in_link')),
  user_id uuid not null references app_user on delete cascade, created_at timestamptz not null default now(), expires_at timestamptz not null, used_at timestamptz);

-- People ----------------------------------------------------------------------------------------------------------------
create table contact (
  account_id integer not null references account, id uuid not null,
  name text not null default '', name_key text not null generated always as (lower(name)) stored, language text, time_zone text, kind text not null default 'person',
  status text not null default 'active' check (status in ('active', 'blocked', 'archived')),
  fields jsonb not null default '{}' check (pg_column_size(fields) < 16384),
  revision integer not null default 1, updated_at timestamptz not null default now(),
  primary key (account_id, id));
create index contact_name on contact (account_id, name_key text_pattern_ops, id);   -- a stored column: lower() in an index is not leakproof
create table address (
  account_id integer not null, id uuid not null, contact_id uuid not null,
  kind text not null check (kind in ('phone', 'email', 'app', 'device', 'radio', 'postal', 'chat')), value text not null,
  rank smallint not null default 0, status text not null default 'active' check (status in ('active', 'bounced', 'closed')), verified_at timestamptz,
  primary key (account_id, id), foreign key (account_id, contact_id) references contact on delete cascade);
create unique index address_value on address (account_id, kind, value) include (contact_id);
create index address_contact on address (account_id, contact_id);
create table field (
  account_id integer not null references account, id uuid not null, key text not null check (key ~ '^[a-z][a-z0-9_]{0,40}$'), title text not null,
  type text not null check (type in ('text', 'number', 'boolean', 'date', 'time', 'choice', 'location')), choices jsonb,
  primary key (account_id, id), unique (account_id, key));
create table contact_group (
  account_id integer not null references account, id uuid not null, name text not null, name_key text not null generated always as (lower(name)) stored, query jsonb check (pg_column_size(query) < 8192),
  member_count integer not null default 0, counted_at timestamptz, archived_at timestamptz, revision integer not null default 1,
  primary key (account_id, id));
create unique index contact_group_name on contact_group (account_id, name_key) where archived_at is null;
create table contact_group_member (
  account_id integer not null, group_id uuid not null, contact_id uuid not null, added_at timestamptz not null default now(),
  primary key (account_id, group_id, contact_id),
  foreign key (account_id, group_id) references contact_group on delete cascade, foreign key (account_id, contact_id) references contact on delete cascade);
create index contact_group_member_contact on contact_group_member (account_id, contact_id);
create table tag (account_id integer not null references account, id uuid not null, name text not null, name_key text not null generated always as (lower(name)) stored, colour text,
  primary key (account_id, id), unique (account_id, name_key));
create table contact_tag (
  account_id integer not null, tag_id uuid not null, contact_id uuid not null, added_at timestamptz not null default now(),
  primary key (account_id, tag_id, contact_id),
  foreign key (account_id, tag_id) references tag on delete cascade, foreign key (account_id, contact_id) references contact on delete cascade);
create index contact_tag_contact on contact_tag (account_id, contact_id);
create table opt_out (                                      -- by address, so it outlives the contact; category '*' = everything
  account_id integer not null references account, kind text not null, value text not null, category text not null default '*',
  source text not null, message_id uuid, created_at timestamptz not null default now(), primary key (account_id, kind, value, category));

-- Providers and our own addresses ---------------------------------------------------------------------------------------
create table provider (
  account_id integer not null references account, id uuid not null unique, type text not null, channel text not null, name text not null,
  config jsonb not null default '{}' check (pg_column_size(config) < 65536), status text not null default 'off' check (status in ('off', 'on', 'paused', 'tripped')),
  status_code text, per_second numeric(9, 2), send_window smallint, next_provider_id uuid, archived_at timestamptz,
  revision integer not null default 1, updated_at timestamptz not null default now(),
  primary key (account_id, id), foreign key (account_id, next_provider_id) references provider);
create table provider_secret (                              -- AES-256-GCM envelope; AAD = account, table, row, field; no API reads it
  account_id integer not null, provider_id uuid not null, field text not null, key_id text not null,
  wrapped_key bytea not null, nonce bytea not null, sealed bytea not null, set_at timestamptz not null default now(), set_by uuid,
  primary key (account_id, provider_id, field), foreign key (account_id, provider_id) references provider on delete cascade);
create index provider_secret_key on provider_secret (key_id);
create table provider_grant (                               -- who may send through a provider: its owner, and others where it is shared
  account_id integer not null references account, provider_id uuid not null, owner_account_id integer not null,
  weight smallint not null default 1 check (weight between 1 and 100), per_second numeric(9, 2), enabled boolean not null default true,
  primary key (account_id, provider_id), foreign key (owner_account_id, provider_id) references provider (account_id, id) on delete cascade);
create table own_address (                                  -- number, short code, sender name, mailbox, app inbox of ours
  account_id integer not null, id uuid not null, kind text not null check (kind in ('phone', 'short_code', 'name', 'email', 'app')), value text not null,
  provider_id uuid not null, can_send boolean not null default true, can_receive boolean not null default true, shared boolean not null default false,
  archived_at timestamptz, revision integer not null default 1,
  primary key (account_id, id), foreign key (account_id, provider_id) references provider_grant);
create unique index own_address_exclusive on own_address (provider_id, kind, value) where can_receive and archived_at is null;

-- Workflows -------------------------------------------------------------------------------------------------------------
create table workflow (
  account_id integer not null references account, id uuid not null, name text not null, live_version_id uuid, enabled boolean not null default true,
  class smallint not null default 2 check (class in (1, 2, 3)),      -- 1 alarm, 2 interactive, 3 bulk
  archived_at timestamptz, revision integer not null default 1, updated_at timestamptz not null default now(), primary key (account_id, id));
create table workflow_draft (
  account_id integer not null, workflow_id uuid not null, graph jsonb not null check (pg_column_size(graph) < 2097152),
  revision integer not null default 1, updated_by uuid, updated_at timestamptz not null default now(),
  primary key (account_id, workflow_id), foreign key (account_id, workflow_id) references workflow on delete cascade);
create table plan (                                         -- immutable; sha-256 of its canonical JSON
  account_id integer not null references account, hash bytea not null check (length(hash) = 32), engine smallint not null,
  body jsonb not null check (pg_column_size(body) < 2097152), created_at timestamptz not null default now(), primary key (account_id, hash));
create table workflow_version (
  account_id integer not null, id uuid not null, workflow_id uuid not null, number integer not null, graph jsonb not null, plan_hash bytea not null,
  note text, published_by uuid, primary key (account_id, id), unique (account_id, workflow_id, number),
  foreign key (account_id, workflow_id) references workflow on delete cascade, foreign key (account_id, plan_hash) references plan);
alter table workflow add foreign key (account_id, live_version_id) references workflow_version;
create table workflow_trigger (                             -- rewritten at publish, in the transaction that moves live_version_id
  account_id integer not null, id uuid not null, workflow_id uuid not null, version_id uuid not null, node_id text not null,
  kind text not null check (kind in ('sms', 'email', 'app', 'http', 'mqtt', 'form', 'voice', 'schedule', 'file', 'event', 'manual', 'workflow', 'field', 'datalog')),
  source_id uuid, key text not null default '',             -- source: own address, device, form ..; key: keyword, '*', topic prefix, hash of a token
  priority smallint not null default 0, config jsonb not null default '{}' check (pg_column_size(config) < 16384),
  primary key (account_id, id), foreign key (account_id, workflow_id) references workflow on delete cascade,
  foreign key (account_id, version_id) references workflow_version on delete cascade);
create index workflow_trigger_route on workflow_trigger (account_id, kind, source_id, key);
create index workflow_trigger_workflow on workflow_trigger (account_id, workflow_id);
create unique index workflow_trigger_http on workflow_trigger (key) where kind = 'http';

-- Runs: the record (run, run_step: by month of the run's start) and the working memory (run_state ..: open runs only) --------
create table run (
  account_id integer not null, class smallint not null, item_no integer, id uuid not null, workflow_id uuid not null, version_id uuid not null,
  contact_id uuid, parent_id uuid, conductor_id uuid, ended_at timestamptz,
  status text not null default 'open' check (status in ('open', 'done', 'failed', 'cancelled')), trigger_kind text not null, error_code text, error_node text,
  primary key (account_id, id)) partition by range (id);
create index run_list on run (account_id, id) where parent_id is null;
create index run_workflow on run (account_id, workflow_id, id) where parent_id is null;
create index run_contact on run (account_id, contact_id, id) where contact_id is not null and parent_id is null;
create index run_child on run (account_id, parent_id, item_no) where parent_id is not null;
create index run_failed on run (account_id, id) where error_code is not null;
create table run_step (
  account_id integer not null, seq integer not null, at timestamptz not null, took_ms integer, run_id uuid not null, visit integer not null default 1,
  status text not null check (status in ('done', 'failed', 'waiting', 'skipped')), node_id text not null, port text, input jsonb, output jsonb, error jsonb,
  primary key (account_id, run_id, seq)) partition by range (run_id);
create table run_state (
  account_id integer not null, class smallint not null, seq integer not null default 0, item_no integer, wake_at timestamptz not null default now(),
  run_id uuid not null, version_id uuid not null, conductor_id uuid, parent_id uuid, state jsonb not null default '{}' check (pg_column_size(state) < 262144),
  primary key (account_id, run_id)) with (fillfactor = 70);
-- ready = wake_at in the past; a timer = its time; only an event or a call can wake it = 'infinity'
create index run_state_unclaimed on run_state (class, account_id, wake_at) where conductor_id is null and wake_at < 'infinity';
create index run_state_child on run_state (account_id, parent_id, item_no) where parent_id is not null;
create index run_state_due on run_state (conductor_id, wake_at) where conductor_id is not null;
create index run_state_version on run_state (account_id, version_id);
create table run_event (                                    -- deleted by the step that acts on it
  account_id integer not null, id uuid not null, run_id uuid not null, kind text not null, wait_id uuid, call_id uuid,
  payload jsonb not null default '{}' check (pg_column_size(payload) < 262144), primary key (account_id, run_id, id));
create table run_call (
  account_id integer not null, id uuid not null, run_id uuid not null, node_id text not null, at_most_once boolean not null default false,
  status text not null default 'pending' check (status in ('pending', 'done', 'failed', 'unknown')), tries smallint not null default 0,
  request jsonb not null check (pg_column_size(request) < 262144), result jsonb check (pg_column_size(result) < 262144), result_file_id uuid, primary key (account_id, id));
create index run_call_run on run_call (account_id, run_id);
create table wait (                                         -- exists = open; whoever deletes the row has won
  account_id integer not null, id uuid not null, run_id uuid not null, version_id uuid not null, node_id text not null, due_at timestamptz,
  primary key (account_id, id));
create index wait_run on wait (account_id, run_id);
create index wait_node on wait (account_id, version_id, node_id);
create table wait_key (                                     -- what may answer a wait: reply 'sms|ours|theirs', delivery message id, callback token, form, tag ..
  account_id integer not null, kind text not null, key text not null, wait_id uuid not null, run_id uuid not null, filter jsonb,
  primary key (account_id, kind, key, wait_id));
create index wait_key_wait on wait_key (account_id, wait_id);
create table conductor (
  account_id integer not null, class smallint not null, woken boolean not null default false, next_at timestamptz, id uuid not null primary key) with (fillfactor = 50);
create index conductor_account on conductor (account_id);
-- Messages: the ledger (message, attempt: by month of the message) and the queue (message_queue: unsent ones only) -----------
create table message (
  account_id integer not null, state smallint not null, class smallint not null, parts smallint, inbound boolean not null,
  awaited boolean not null default false, cost_micros bigint, accepted_at timestamptz, final_at timestamptz, id uuid not null, provider_id uuid, own_address_id uuid, contact_id uuid,
  run_id uuid, batch_id uuid, channel text not null, our_address text, their_address text, node_id text, category text, currency char(3), error_code text,
  subject text, body text, content jsonb,
  primary key (account_id, id), check (state in (0, 20, 30, 40, 50, 60, 70))) partition by range (id);
-- 0 queued (sending = queued with an attempt that has no result) 20 unknown 30 accepted 40 expired 50 failed 60 delivered 70 read:
-- the number is the rank, a state only ever grows
create index message_address on message (account_id, their_address, id);
create index message_contact on message (account_id, contact_id, id) where contact_id is not null;
create index message_batch on message (account_id, batch_id, id) where batch_id is not null;
create table message_queue (
  account_id integer not null, class smallint not null, tries smallint not null default 0, due_at timestamptz not null default now(), expires_at timestamptz, leased_until timestamptz,
  provider_id uuid not null, message_id uuid not null, primary key (account_id, message_id)) with (fillfactor = 80);
create index message_queue_claim on message_queue (provider_id, class, account_id, due_at, message_id) where leased_until is null;
create index message_queue_lease on message_queue (provider_id, leased_until) where leased_until is not null;
create table attempt (
  account_id integer not null, no smallint not null, result text check (result in ('accepted', 'transient', 'throttled', 'auth', 'credit', 'permanent_recipient', 'permanent_message', 'unknown')),
  took_ms integer, at timestamptz not null, message_id uuid not null, provider_id uuid not null, provider_ref text, raw_code text,
  primary key (account_id, message_id, no)) partition by range (message_id);
create index attempt_ref on attempt (provider_id, provider_ref) where provider_ref is not null;
create table receipt (                                      -- every delivery report as it came; message_id is null until its attempt is known
  account_id integer not null, state smallint not null, id uuid not null, provider_id uuid not null, message_id uuid, provider_ref text not null, raw jsonb,
  primary key (account_id, id)) partition by range (id);
create index receipt_parked on receipt (provider_id, provider_ref) where message_id is null;
create index receipt_message on receipt (account_id, message_id) where message_id is not null;
create table inbound_event (                                -- one per outside event; the key is the duplicate check; kept for the dedupe window
  account_id integer not null, source_id uuid not null, key text not null, received_at timestamptz not null default now(), outcome text, run_id uuid, message_id uuid, answer jsonb,
  primary key (account_id, source_id, key));
create index inbound_event_age on inbound_event using brin (received_at) with (pages_per_range = 32);

-- Partitions: one a month, three months ahead, no default partition (a row without a home is an error that is seen) ----------
create table public.partition_plan (parent text primary key);
insert into partition_plan values ('run'), ('run_step'), ('message'), ('attempt'), ('receipt');
create procedure ensure_partitions(first_month date, months integer) language plpgsql security definer set search_path = pg_catalog, public as $$
declare p text; m date; begin
  for p in select parent from partition_plan loop
    for i in 0..months - 1 loop
      m := (first_month + make_interval(months => i))::date;
      if to_regclass(format('%s_%s', p, to_char(m, 'YYYYMM'))) is null then
        execute format('create table public.%I partition of public.%I for values from (%L) to (%L)', p || to_char(m, '_YYYYMM'), p,
          uuid7_floor(m::timestamp at time zone 'UTC'), uuid7_floor((m + interval '1 month')::timestamp at time zone 'UTC'));
        -- RLS without a policy or grant for app and router: they reach it through the parent only. The owner's policy is for pg_dump, which copies partitions one by one.
        execute format('alter table public.%I enable row level security, force row level security', p || to_char(m, '_YYYYMM'));
        execute format('create policy owner on public.%I to signalbox_owner using (true)', p || to_char(m, '_YYYYMM'));
        if p in ('message', 'run', 'attempt') then execute format('alter table public.%I set (fillfactor = 85)', p || to_char(m, '_YYYYMM')); end if;
      end if;
    end loop;
  end loop;
end $$;
call ensure_partitions(date_trunc('month', now() - interval '1 month')::date, 5);

-- Row-level security ----------------------------------------------------------------------------------------------------
-- Every table: enabled and forced. kind "account": the row's account is the transaction's account.
do $$ declare t text; begin
  for t in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('partition_plan', '_prisma_migrations') loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    if t not in ('account', 'app_user', 'session', 'user_token') then
      execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    end if;
    if t <> 'user_token' then execute format('grant select, insert, update, delete on %I to signalbox_app', t); end if;
  end loop;
end $$;
create policy account on account to signalbox_app using (id = (select app_account()));
create policy self on app_user to signalbox_app using (id = (select app_user()) or exists (select from membership m where m.user_id = app_user.id and m.account_id = (select app_account())));
create policy self on session to signalbox_app using (user_id = (select app_user()));
create policy self on membership for select to signalbox_app using (user_id = (select app_user()));        -- the account switcher
revoke insert, delete on account from signalbox_app;
revoke update on plan, workflow_version from signalbox_app;

-- Across accounts: the router's rights, column by column, and its functions ------------------------------------------------
do $$ declare t text; begin
  foreach t in array array['session', 'user_token', 'app_user', 'own_address', 'workflow_trigger', 'provider', 'provider_grant', 'run_state', 'run_event', 'wait', 'wait_key', 'conductor', 'message', 'message_queue', 'attempt', 'receipt'] loop
    execute format('create policy router on %I to signalbox_router using (true)', t);
  end loop;
end $$;
grant select (id, user_id, account_id, token_hash, level, seen_at, expires_at, revoked_at, confirmed_at) on session to signalbox_router;
grant select (id, email, password_hash, status) on app_user to signalbox_router;
grant select (account_id, id, kind, value, provider_id, can_receive, archived_at) on own_address to signalbox_router;
grant select (account_id, id, kind, key) on workflow_trigger to signalbox_router;
grant select (account_id, id, type, status, archived_at) on provider to signalbox_router;
grant select, update (used_at) on user_token to signalbox_router;
grant select (account_id, provider_id, weight, enabled) on provider_grant to signalbox_router;
grant select (account_id, class, wake_at, run_id, conductor_id), update (conductor_id, wake_at) on run_state to signalbox_router;
grant insert on run_event to signalbox_router;
grant select (account_id, id, run_id), delete on wait to signalbox_router;
grant select (account_id, kind, key, wait_id), delete on wait_key to signalbox_router;
grant select, insert, update on conductor to signalbox_router;
grant select (account_id, id, class, state, awaited, our_address, their_address, subject, body, content, accepted_at, final_at), update (state, accepted_at, final_at, error_code) on message to signalbox_router;
grant select, delete, update (leased_until, tries, due_at) on message_queue to signalbox_router;
grant select, insert, update (result, took_ms, provider_ref, raw_code) on attempt to signalbox_router;
grant select (account_id, id, provider_id, provider_ref, state, message_id), update (account_id, message_id) on receipt to signalbox_router;
grant create on schema public to signalbox_router;
set role signalbox_router;

create function find_session(hash bytea) returns table (session_id uuid, user_id uuid, account_id integer, level smallint, seen_at timestamptz, expires_at timestamptz, confirmed_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select s.id, s.user_id, s.account_id, s.level, s.seen_at, s.expires_at, s.confirmed_at from session s where s.token_hash = hash and s.revoked_at is null and s.expires_at > now();
end $$;
create function find_sign_in(mail text) returns table (user_id uuid, password_hash text, status text) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select u.id, u.password_hash, u.status from app_user u where u.email = lower(mail);
end $$;
create function find_own_address(provider uuid, address text) returns table (account_id integer, own_address_id uuid) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select o.account_id, o.id from own_address o where o.provider_id = provider and o.kind in ('phone', 'short_code', 'email', 'app') and o.value = address and o.can_receive and o.archived_at is null;
end $$;
create function find_http_trigger(hash text) returns table (account_id integer, trigger_id uuid) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select t.account_id, t.id from workflow_trigger t where t.kind = 'http' and t.key = hash;
end $$;

-- A one-time link: the first caller gets the person, everybody after that nothing.
create function redeem_user_token(hash bytea, of_kind text) returns table (user_id uuid) language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  return query update user_token t set used_at = now() where t.token_hash = hash and t.kind = of_kind and t.used_at is null and t.expires_at > now() returning t.user_id;
end $$;
-- The lanes to keep: providers that are switched on.
create function find_lanes() returns table (account_id integer, provider_id uuid, type text) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select p.account_id, p.id, p.type from provider p where p.status = 'on' and p.archived_at is null;
end $$;
-- Every conductor that has a row: rebuild starts those that Temporal does not know.
create function find_conductors(after_id uuid, up_to integer) returns table (account_id integer, conductor_id uuid) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select c.account_id, c.id from conductor c where c.id > after_id order by c.id limit up_to;
end $$;
-- Reports that came before their accept answer and were never matched, newest first.
create function find_parked_receipts(since uuid, up_to integer) returns table (provider_id uuid, provider_ref text) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select r.provider_id, r.provider_ref from receipt r where r.message_id is null and r.id >= since limit up_to;
end $$;

-- One account's next batch for one conductor: the accounts take turns (after_account is the caller's memory), the oldest first.
create function claim_runs(of_class smallint, after_account integer, up_to integer) returns table (account_id integer, conductor_id uuid, runs integer)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare a integer; c uuid := uuid7(); n integer; begin
  for turn in 1..4 loop
    select s.account_id into a from run_state s where s.conductor_id is null and s.class = of_class and s.account_id > after_account and s.wake_at < 'infinity' and s.wake_at <= now() order by s.account_id limit 1;
    if not found then
      exit when after_account = 0;
      after_account := 0; continue;
    end if;
    with picked as (select s.run_id from run_state s where s.conductor_id is null and s.class = of_class and s.account_id = a and s.wake_at < 'infinity' and s.wake_at <= now()
      order by s.wake_at limit up_to for no key update skip locked)
    update run_state s set conductor_id = c from picked where s.account_id = a and s.run_id = picked.run_id;
    get diagnostics n = row_count;
    if n > 0 then
      insert into conductor (account_id, class, id, woken) values (a, of_class, c, true);
      account_id := a; conductor_id := c; runs := n; return next; return;
    end if;
    after_account := a;
  end loop;
end $$;
-- Before a step looks at its runs. It commits without waiting for the disk: a flag that comes back set costs one signal too few only until the sweep.
create function clear_woken(conductor_id uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  perform set_config('synchronous_commit', 'off', true);
  update conductor c set woken = false where c.id = conductor_id and c.woken;
end $$;
-- After the commit that made runs ready: which conductors need a signal (one caller gets each).
create function wake_conductors(ids uuid[]) returns setof uuid language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  return query update conductor c set woken = true where c.id = any (ids) and not c.woken returning c.id;
end $$;
-- Ready for a while and nobody came: lost between commit and signal. The sweeper starts or signals these whatever the flag says.
create function find_stalled(older interval) returns table (account_id integer, conductor_id uuid) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select c.account_id, c.id from conductor c where exists (select from run_state s where s.conductor_id = c.id and s.wake_at < now() - older);
end $$;
-- Waits won by events that come from the sending side. Order of locks everywhere: run_state, then wait, then event.
create function answer_waits(of_kind text, accounts integer[], keys text[], payloads jsonb[]) returns setof uuid language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  return query
  with hit as (select k.account_id, k.wait_id, w.run_id, e.payload from unnest(accounts, keys, payloads) e(account_id, key, payload)
      join wait_key k on k.account_id = e.account_id and k.kind = of_kind and k.key = e.key join wait w on w.account_id = k.account_id and w.id = k.wait_id),
    locked as materialized (select s.account_id, s.run_id from run_state s where (s.account_id, s.run_id) in (select h.account_id, h.run_id from hit h) order by s.account_id, s.run_id for no key update),
    won as (delete from wait w using hit h, locked l where w.account_id = h.account_id and w.id = h.wait_id and l.account_id = h.account_id and l.run_id = h.run_id returning w.account_id, w.id, w.run_id, h.payload),
    gone as (delete from wait_key k using won where k.account_id = won.account_id and k.wait_id = won.id),
    told as (insert into run_event (account_id, id, run_id, kind, wait_id, payload) select won.account_id, uuid7(), won.run_id, of_kind, won.id, won.payload from won)
  update run_state s set wake_at = now() from won where s.account_id = won.account_id and s.run_id = won.run_id returning s.conductor_id;
end $$;
-- The next messages for a provider: class by class, accounts side by side by weight, oldest first. Leases them and writes the attempt before any network call: an attempt without a result is `sending`.
create function claim_messages(of_provider uuid, up_to integer, lease interval)
returns table (account_id integer, message_id uuid, class smallint, attempt_no smallint, our_address text, their_address text, subject text, body text, content jsonb)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare left_over integer := up_to; ids uuid[] := '{}'; accounts integer[] := '{}'; more_ids uuid[]; more_accounts integer[]; begin
  for c in 1..3 loop
    exit when left_over <= 0;
    with recursive waiting(acc) as (
      (select q.account_id from message_queue q where q.provider_id = of_provider and q.class = c and q.leased_until is null order by q.account_id limit 1)
      union all
      select (select q.account_id from message_queue q where q.provider_id = of_provider and q.class = c and q.leased_until is null and q.account_id > waiting.acc order by q.account_id limit 1)
      from waiting where waiting.acc is not null),
    shares as (select w.acc, ceil(left_over::numeric * g.weight / sum(g.weight) over ())::integer as share from waiting w join provider_grant g on g.account_id = w.acc and g.provider_id = of_provider where g.enabled),
    picked as (select m.account_id, m.message_id from shares s cross join lateral (select x.account_id, x.message_id, x.due_at from message_queue x
      where x.provider_id = of_provider and x.class = c and x.leased_until is null and x.account_id = s.acc and x.due_at <= now() order by x.due_at, x.message_id limit s.share for no key update skip locked) m limit left_over)
    select array_agg(p.account_id), array_agg(p.message_id) into more_accounts, more_ids from picked p;
    if more_ids is not null then ids := ids || more_ids; accounts := accounts || more_accounts; left_over := left_over - cardinality(more_ids); end if;
  end loop;
  if cardinality(ids) = 0 then return; end if;
  update message_queue q set leased_until = now() + lease, tries = q.tries + 1 from unnest(accounts, ids) p(a, i) where q.account_id = p.a and q.message_id = p.i;
  insert into attempt (account_id, message_id, no, provider_id, at) select q.account_id, q.message_id, q.tries, of_provider, clock_timestamp()
    from unnest(accounts, ids) p(a, i) join message_queue q on q.account_id = p.a and q.message_id = p.i;
  return query select m.account_id, m.id, m.class, q.tries, m.our_address, m.their_address, m.subject, m.body, m.content from unnest(accounts, ids) p(a, i)
    join message m on m.account_id = p.a and m.id = p.i join message_queue q on q.account_id = p.a and q.message_id = p.i;
end $$;
-- The answers of a window of sends: attempt, ledger, queue. A transient result (state 0) goes back to the queue; the ledger does not move.
create function settle_messages(of_provider uuid, accounts integer[], ids uuid[], results text[], refs text[], states smallint[], retry_at timestamptz[]) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare n integer; begin
  update attempt t set result = p.r, provider_ref = p.ref from unnest(accounts, ids, results, refs) p(a, i, r, ref)
    where t.account_id = p.a and t.message_id = p.i and t.provider_id = of_provider and (t.result is null or t.result = 'unknown');
  update message m set state = p.s, accepted_at = case when p.s = 30 then now() else m.accepted_at end, final_at = case when p.s >= 40 then now() else m.final_at end
    from unnest(accounts, ids, states) p(a, i, s) where m.account_id = p.a and m.id = p.i and m.state < p.s;
  update message_queue q set leased_until = null, due_at = p.at from unnest(accounts, ids, states, retry_at) p(a, i, s, at) where p.s = 0 and q.account_id = p.a and q.message_id = p.i;
  delete from message_queue q using unnest(accounts, ids, states) p(a, i, s) where p.s > 0 and q.account_id = p.a and q.message_id = p.i;
  get diagnostics n = row_count; return n;
end $$;
-- A lease that ended without an answer: nobody knows whether the provider took it. Parked as unknown (20), never resent by itself; a late answer or report still moves it up.
create function park_lost_sends(of_provider uuid) returns table (account_id integer, message_id uuid) language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  return query
  with lost as (delete from message_queue q where q.provider_id = of_provider and q.leased_until < now() returning q.account_id, q.message_id, q.tries),
    told as (update attempt t set result = 'unknown' from lost where t.account_id = lost.account_id and t.message_id = lost.message_id and t.no = lost.tries and t.result is null)
  update message m set state = 20 from lost where m.account_id = lost.account_id and m.id = lost.message_id and m.state < 20 returning m.account_id, m.id;
end $$;
-- Delivery reports are stored first (that commit is what the provider gets its answer for), matched after. Run after each commit that stored reports or
-- settled sends, with their references: whichever of the two comes last finds both, so a report that beats its own accept answer is not lost.
-- The sweeper repeats it for what was parked in the last ten minutes.
create function match_receipts(of_provider uuid, refs text[], since uuid) returns table (account_id integer, message_id uuid, state smallint, awaited boolean)
language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  return query
  with parked as (select r.account_id, r.id, r.provider_ref, r.state from receipt r where r.provider_id = of_provider and r.provider_ref = any (refs) and r.message_id is null and r.id >= since order by r.id for no key update),
    found as (select p.account_id as stored, p.id, p.state, t.account_id, t.message_id from parked p cross join lateral (select a.account_id, a.message_id from attempt a
      where a.provider_id = of_provider and a.provider_ref = p.provider_ref and a.message_id >= since order by a.message_id desc limit 1) t),
    matched as (update receipt r set account_id = f.account_id, message_id = f.message_id from found f where r.account_id = f.stored and r.id = f.id),
    best as (select f.account_id, f.message_id, max(f.state)::smallint as state from found f group by 1, 2)
  update message m set state = b.state, final_at = case when b.state >= 40 then coalesce(m.final_at, now()) else m.final_at end
    from best b where m.account_id = b.account_id and m.id = b.message_id and m.state < b.state and m.id >= since returning m.account_id, m.id, m.state, m.awaited;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on all routines in schema public from public;
grant execute on all routines in schema public to signalbox_app;
grant execute on function uuid7(timestamptz), uuid7_floor(timestamptz), uuid7_time(uuid), app_account(), app_user() to signalbox_router, signalbox_owner;
