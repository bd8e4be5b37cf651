-- Addresses of other systems that hear what happens, with their secrets and what was sent to them.
create table webhook (
  account_id integer not null references account, id uuid not null, name text not null check (length(name) between 1 and 120),
  url text not null check (length(url) <= 2000), events text[] not null check (cardinality(events) <= 100),       -- none = all of them
  state text not null default 'on' check (state in ('on', 'off', 'paused', 'gone')),                              -- paused: it failed for too long; gone: it said so
  failing_since timestamptz, last_ok_at timestamptz,
  archived_at timestamptz, revision integer not null default 1, updated_at timestamptz not null default now(), primary key (account_id, id));
create index webhook_on on webhook (account_id, id) where state = 'on' and archived_at is null;
create table webhook_secret (                               -- AES-256-GCM envelope, as of providers; after a rotation the one before signs as well until it ends
  account_id integer not null, webhook_id uuid not null, no integer not null, key_id text not null, wrapped_key bytea not null, nonce bytea not null, sealed bytea not null,
  set_at timestamptz not null default now(), set_by uuid, ends_at timestamptz,
  primary key (account_id, webhook_id, no), foreign key (account_id, webhook_id) references webhook on delete cascade);
create table webhook_delivery (
  account_id integer not null, id uuid not null, webhook_id uuid not null, event text not null, body text not null check (length(body) < 65536),
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')), tries smallint not null default 0,
  due_at timestamptz not null default now(), leased_until timestamptz, tried_at timestamptz, took_ms integer, status_code smallint, problem jsonb, response text check (length(response) <= 2000),
  primary key (account_id, id), foreign key (account_id, webhook_id) references webhook on delete cascade) with (fillfactor = 70);
create index webhook_delivery_due on webhook_delivery (due_at) where state = 'waiting';
create index webhook_delivery_waiting on webhook_delivery (account_id, webhook_id, due_at) where state = 'waiting';
create index webhook_delivery_list on webhook_delivery (account_id, webhook_id, id);
create index webhook_delivery_age on webhook_delivery (id);
do $$ declare t text; begin
  foreach t in array array['webhook', 'webhook_secret', 'webhook_delivery'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;
create policy router on webhook to signalbox_router using (true);
create policy router on webhook_delivery to signalbox_router using (true);
grant select (account_id, id, url, events, state, archived_at) on webhook to signalbox_router;
grant select, delete, update (leased_until, tries) on webhook_delivery to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
create or replace function is_heard(of_account integer, of_name text) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from workflow_trigger t where t.account_id = of_account and t.kind = 'event' and t.key = of_name)
    or exists (select from webhook w where w.account_id = of_account and w.state = 'on' and w.archived_at is null and (w.events = '{}' or of_name = any (w.events)));
$$;
-- What is due, for a while: of each address only so many at a time, so that a slow one holds nobody up. Who dies with it leaves it to the next.
create function claim_webhook_deliveries(up_to integer, per_webhook integer, lease interval)
returns table (account_id integer, id uuid, webhook_id uuid, url text, event text, body text, tries smallint) language plpgsql security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
begin
  if not exists (select from webhook_delivery d where d.state = 'waiting' and d.due_at <= now()) then return; end if;
  return query
  with picked as materialized (select w.account_id, w.url, m.id from webhook w
      cross join lateral (select count(*) as n from webhook_delivery b where b.account_id = w.account_id and b.webhook_id = w.id and b.state = 'waiting' and b.leased_until > now()) busy
      cross join lateral (select d.id from webhook_delivery d where d.account_id = w.account_id and d.webhook_id = w.id and d.state = 'waiting' and d.due_at <= now()
        and (d.leased_until is null or d.leased_until <= now()) order by d.due_at, d.id limit greatest(0, per_webhook - busy.n) for update skip locked) m
    where w.state = 'on' and w.archived_at is null limit up_to)
  update webhook_delivery d set leased_until = now() + lease, tries = d.tries + 1 from picked p where d.account_id = p.account_id and d.id = p.id
  returning d.account_id, d.id, d.webhook_id, p.url, d.event, d.body, d.tries;
end $$;
-- What was sent is kept for thirty days, and what never was for as long.
create function purge_webhook_deliveries(up_to integer) returns void language sql security definer set search_path = pg_catalog, public as $$
  delete from webhook_delivery d using (select o.account_id, o.id from webhook_delivery o where o.id < uuid7_floor(now() - interval '30 days') order by o.id limit up_to) x where d.account_id = x.account_id and d.id = x.id;
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function claim_webhook_deliveries(integer, integer, interval), purge_webhook_deliveries(integer) from public;
grant execute on function claim_webhook_deliveries(integer, integer, interval), purge_webhook_deliveries(integer) to signalbox_app;
