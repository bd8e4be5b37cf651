-- Who listens for one message of a device as an example: by the settings of a draft, and what came. One row a step; the next time it is written anew.
create table mqtt_listen (
  account_id integer not null, workflow_id uuid not null, node_id text not null check (length(node_id) <= 100), config jsonb not null check (pg_column_size(config) < 8192), until timestamptz not null,
  topic text check (length(topic) <= 320), device text check (length(device) <= 40), payload text check (length(payload) <= 8000), heard_at timestamptz,
  primary key (account_id, workflow_id, node_id), foreign key (account_id, workflow_id) references workflow on delete cascade);
alter table mqtt_listen enable row level security, force row level security;
create policy owner on mqtt_listen to signalbox_owner using (true);
create policy account on mqtt_listen to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
create policy router on mqtt_listen to signalbox_router using (true);
grant select, insert, update, delete on mqtt_listen to signalbox_app;
grant select on mqtt_listen to signalbox_router;

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Those that still wait: the broker keeps them in memory.
create function find_mqtt_listeners() returns table (account_id integer, workflow_id uuid, node_id text, config jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.account_id, l.workflow_id, l.node_id, l.config from mqtt_listen l where l.until > now() and l.heard_at is null;
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_mqtt_listeners() from public;
grant execute on function find_mqtt_listeners() to signalbox_app;
