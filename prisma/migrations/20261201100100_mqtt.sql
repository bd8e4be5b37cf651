-- What workflows publish: the broker takes each row after the commit that wrote it. With `until` it stays for somebody who listens until then.
create table mqtt_outgoing (
  account_id integer not null references account, id uuid not null, topic text not null check (length(topic) <= 320), payload text not null check (length(payload) <= 16384),
  qos smallint not null check (qos in (0, 1)), is_retained boolean not null, until timestamptz, primary key (account_id, id));
-- What is kept for those who listen later: one for each topic.
create table mqtt_retained (
  account_id integer not null references account, topic text not null check (length(topic) <= 320), payload bytea not null check (length(payload) <= 65536), qos smallint not null,
  primary key (account_id, topic));
-- The gateway whose broker is open: one at a time, for as long as it says so again.
create table mqtt_broker (one boolean primary key check (one), holder text not null, until timestamptz not null);
do $$ declare t text; begin
  foreach t in array array['mqtt_outgoing', 'mqtt_retained'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('create policy router on %I to signalbox_router using (true)', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;
grant select, delete on mqtt_outgoing to signalbox_router;
grant select on mqtt_retained to signalbox_router;
grant select, insert, update, delete on mqtt_broker to signalbox_router;
create index mqtt_outgoing_id on mqtt_outgoing (id);
grant select (workflow_id, version_id, node_id, config) on workflow_trigger to signalbox_router;
grant select (account_id, id, enabled, archived_at, class) on workflow to signalbox_router;
create policy router on workflow to signalbox_router using (true);
create index workflow_trigger_mqtt on workflow_trigger (account_id) where kind = 'mqtt';

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Every step that listens over MQTT, of workflows that are on: the broker keeps them in memory.
create function find_mqtt_triggers() returns table (account_id integer, id uuid, workflow_id uuid, version_id uuid, node_id text, config jsonb, class smallint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select t.account_id, t.id, t.workflow_id, t.version_id, t.node_id, t.config, w.class from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
  where t.kind = 'mqtt' and w.enabled and w.archived_at is null order by t.id;
$$;
create function find_outgoing(after uuid, up_to integer) returns table (account_id integer, id uuid, topic text, payload text, qos smallint, is_retained boolean, until timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.account_id, o.id, o.topic, o.payload, o.qos, o.is_retained, o.until from mqtt_outgoing o where o.id > after order by o.id limit up_to;
$$;
create function end_outgoing(of_accounts integer[], of_ids uuid[]) returns void language sql security definer set search_path = pg_catalog, public as $$
  delete from mqtt_outgoing o using unnest(of_accounts, of_ids) d(account_id, id) where o.account_id = d.account_id and o.id = d.id;
$$;
create function find_retained() returns table (topic text, payload bytea, qos smallint) language sql stable security definer set search_path = pg_catalog, public as $$
  select r.topic, r.payload, r.qos from mqtt_retained r;
$$;
-- Takes the broker when nobody has it, keeps it when it is one's own.
create function hold_broker(of_holder text, lease interval) returns boolean language sql security definer set search_path = pg_catalog, public as $$
  with l as (insert into mqtt_broker as b (one, holder, until) values (true, of_holder, now() + lease)
    on conflict (one) do update set holder = excluded.holder, until = excluded.until where b.holder = of_holder or b.until < now() returning 1)
  select exists (select from l);
$$;
create function leave_broker(of_holder text) returns void language sql security definer set search_path = pg_catalog, public as $$
  delete from mqtt_broker where holder = of_holder;
$$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function find_mqtt_triggers(), find_outgoing(uuid, integer), end_outgoing(integer[], uuid[]), find_retained(), hold_broker(text, interval), leave_broker(text) from public;
grant execute on function find_mqtt_triggers(), find_outgoing(uuid, integer), end_outgoing(integer[], uuid[]), find_retained(), hold_broker(text, interval), leave_broker(text) to signalbox_app;
