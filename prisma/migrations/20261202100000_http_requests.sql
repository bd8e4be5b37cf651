-- What came to HTTP triggers: the last of each, for people to look at and to try drafts with; and who listens for an example at an address that is not live.
create table http_request (
  account_id integer not null, id uuid not null, workflow_id uuid not null, node_id text not null check (length(node_id) <= 100),
  method text not null check (length(method) <= 20), query jsonb not null, headers jsonb not null, body text check (length(body) <= 20000), ip text not null check (length(ip) <= 60),
  status smallint not null, code text, took_ms integer not null, run_id uuid,
  primary key (account_id, id), foreign key (account_id, workflow_id) references workflow on delete cascade);
create index http_request_list on http_request (account_id, workflow_id, node_id, id);
create index http_request_age on http_request (id);
create table http_listen (
  account_id integer not null, key text not null check (length(key) = 64), workflow_id uuid not null, node_id text not null check (length(node_id) <= 100), until timestamptz not null,
  primary key (account_id, key), foreign key (account_id, workflow_id) references workflow on delete cascade);
create index http_listen_key on http_listen (key);
do $$ declare t text; begin
  foreach t in array array['http_request', 'http_listen'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
    execute format('create policy router on %I to signalbox_router using (true)', t);
  end loop;
end $$;
grant select (account_id, id), delete on http_request to signalbox_router;
grant select (account_id, key, workflow_id, node_id, until), delete on http_listen to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Who listens for an example at an address that no live trigger has.
create function find_http_listener(hash text) returns table (account_id integer, workflow_id uuid, node_id text) language plpgsql stable security definer set search_path = pg_catalog, public as $$ begin
  return query select l.account_id, l.workflow_id, l.node_id from http_listen l where l.key = hash and l.until > now() limit 1;
end $$;
-- What came is kept for thirty days.
create function purge_http_requests(up_to integer) returns void language sql security definer set search_path = pg_catalog, public as $$
  delete from http_request d using (select o.account_id, o.id from http_request o where o.id < uuid7_floor(now() - interval '30 days') order by o.id limit up_to) x where d.account_id = x.account_id and d.id = x.id;
  delete from http_listen where until < now();
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_http_listener(text), purge_http_requests(integer) from public;
grant execute on function find_http_listener(text), purge_http_requests(integer) to signalbox_app;
