-- What happens in an account is written down in the transaction of the change, as entries of the outbox, and only where a workflow listens.
-- How many runs started each other above a run: an event that starts itself comes to an end by it.
alter table run add column depth smallint not null default 0;

-- Events that come often: the first ones of a while start runs, the others are counted and start one run together when it ends.
create table event_fold (
  account_id integer not null references account, workflow_id uuid not null, node_id text not null, subject text not null,
  ends_at timestamptz not null, seen integer not null default 0, folded integer not null default 0, first_at timestamptz, depth smallint not null default 0,
  events jsonb not null default '[]' check (pg_column_size(events) < 65536),
  primary key (account_id, workflow_id, node_id, subject), foreign key (account_id, workflow_id) references workflow on delete cascade) with (fillfactor = 70);
create index event_fold_over on event_fold (account_id, ends_at) where folded = 0;
alter table event_fold enable row level security;
alter table event_fold force row level security;
create policy owner on event_fold to signalbox_owner using (true);
create policy account on event_fold to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()));
grant select, insert, update, delete on event_fold to signalbox_app;
grant insert on outbox to signalbox_router;
grant select (account_id, id, name) on tag to signalbox_router;
grant select (account_id, id, name) on contact_group to signalbox_router;
create policy router on tag to signalbox_router using (true);
create policy router on contact_group to signalbox_router using (true);

grant create on schema public to signalbox_router;
set role signalbox_router;
-- Whether anybody listens to an event of an account.
create function is_heard(of_account integer, of_name text) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from workflow_trigger t where t.account_id = of_account and t.kind = 'event' and t.key = of_name);
$$;
-- Writes down that something happened, where anybody listens: an entry for each forty, which is far less than one may hold. Why a message failed is noted right after it has.
create function note_events(of_account integer, of_name text, items jsonb[], of_depth smallint default 1) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  if coalesce(cardinality(items), 0) = 0 or not is_heard(of_account, of_name) then return; end if;
  insert into outbox (account_id, id, kind, due_at, payload)
    select of_account, uuid7(), 'happened', now() + case when of_name = 'message.failed' then interval '1 s' else interval '0' end, jsonb_build_object('name', of_name, 'depth', of_depth, 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'items', jsonb_agg(i.item order by i.n)) from unnest(items) with ordinality i(item, n) group by (i.n - 1) / 40 order by min(i.n);
  perform pg_notify('outbox', of_account::text);
end $$;
-- How deep the runs will stand that events of this statement start; said before it, by whoever works for runs that others started.
create function event_depth() returns smallint language sql stable set search_path = pg_catalog as $$
  select coalesce(nullif(current_setting('app.event_depth', true), '')::smallint, 1::smallint);
$$;
create function note_new_contacts() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare a integer; begin
  for a in select distinct f.account_id from fresh f loop
    if is_heard(a, 'contact.created') then
      perform note_events(a, 'contact.created', array(select jsonb_build_object('contactId', f.id) from fresh f where f.account_id = a order by f.id), event_depth());
    end if;
  end loop;
  return null;
end $$;
create function note_changed_contacts() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare a integer; begin
  for a in select distinct f.account_id from fresh f loop
    if is_heard(a, 'contact.changed') then
      perform note_events(a, 'contact.changed', array(select jsonb_build_object('contactId', d.id, 'changed', d.changed) from (
        select f.id, array(
          select x.what from (values ('name', f.name <> o.name), ('language', f.language is distinct from o.language), ('timeZone', f.time_zone is distinct from o.time_zone), ('status', f.status <> o.status)) x(what, is_new) where x.is_new
          union all (select 'fields.' || k from jsonb_object_keys(f.fields || o.fields) k where f.fields -> k is distinct from o.fields -> k order by k limit 20)) as changed
        from fresh f join stale o on o.account_id = f.account_id and o.id = f.id where f.account_id = a) d where cardinality(d.changed) > 0 order by d.id), event_depth());
    end if;
  end loop;
  return null;
end $$;
-- Tags and groups: the table says which, the argument what it is called.
create function note_labels() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare a integer; begin
  for a in select distinct l.account_id from labels l loop
    if not is_heard(a, tg_argv[0]) then continue; end if;
    if tg_table_name = 'contact_tag' then
      perform note_events(a, tg_argv[0], array(select jsonb_build_object('contactId', l.contact_id, 'tag', t.name) from labels l join tag t on t.account_id = a and t.id = l.tag_id where l.account_id = a order by l.contact_id, t.name), event_depth());
    else
      perform note_events(a, tg_argv[0], array(select jsonb_build_object('contactId', l.contact_id, 'group', g.name) from labels l join contact_group g on g.account_id = a and g.id = l.group_id where l.account_id = a order by l.contact_id, g.name), event_depth());
    end if;
  end loop;
  return null;
end $$;
create function note_opt_outs() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare a integer; begin
  for a in select distinct o.account_id from said o loop
    if is_heard(a, tg_argv[0]) then
      perform note_events(a, tg_argv[0], array(select jsonb_build_object('kind', o.kind, 'address', o.value, 'category', case when o.category = '*' then '' else o.category end, 'source', o.source) from said o where o.account_id = a order by o.value), event_depth());
    end if;
  end loop;
  return null;
end $$;
-- As before, and says which messages failed by it.
create or replace function expire_unsent(up_to integer) returns table (account_id integer, message_id uuid) language plpgsql security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare a integer; items jsonb[]; ids uuid[]; accounts integer[]; begin
  with late as materialized (select q.message_id from message_queue q where q.expires_at < now() and q.leased_until is null order by q.message_id limit up_to for update skip locked),
    gone as (delete from message_queue q using late where q.message_id = late.message_id and q.leased_until is null returning q.account_id, q.message_id),
    over as (update message m set state = 40, final_at = now(), error_code = 'send.expired' from gone where m.account_id = gone.account_id and m.id = gone.message_id and m.state < 40 returning m.account_id, m.id)
  select array_agg(over.account_id), array_agg(over.id) into accounts, ids from over;
  for a, items in select e.acc, array_agg(jsonb_build_object('messageId', e.id)) from unnest(accounts, ids) e(acc, id) group by 1 loop
    perform note_events(a, 'message.failed', items);
  end loop;
  return query select e.acc, e.id from unnest(accounts, ids) e(acc, id);
end $$;
create or replace function settle_and_tell(of_provider uuid, accounts integer[], ids uuid[], nos smallint[], results text[], refs text[], states smallint[], retry_at timestamptz[])
returns table (account_id integer, conductor_id uuid) language plpgsql security definer set search_path = pg_catalog, public as $$
declare a integer; keys text[]; items jsonb[]; begin
  perform settle_attempts(of_provider, accounts, ids, nos, results, refs, states, retry_at);
  for a, keys in select m.account_id, array_agg(m.id::text) from unnest(accounts, ids) p(a, i) join message m on m.account_id = p.a and m.id = p.i
    where m.id = any (ids) and m.awaited and m.state = 30 group by 1 loop
    return query select a, w.id from answer_waits('sent', array_fill(a, array[cardinality(keys)]), keys,
      (select array_agg(jsonb_build_object('messageId', k, 'state', 'accepted')) from unnest(keys) k)) w(id);
  end loop;
  if states && array[40, 50]::smallint[] then
    for a, items in select m.account_id, array_agg(jsonb_build_object('messageId', m.id)) from unnest(accounts, ids, states) p(a, i, s) join message m on m.account_id = p.a and m.id = p.i
      where m.id = any (ids) and p.s in (40, 50) and m.state = p.s and m.final_at = now() group by 1 loop
      perform note_events(a, 'message.failed', items);
    end loop;
  end if;
end $$;
reset role;
revoke create on schema public from signalbox_router;
revoke execute on function is_heard(integer, text), note_events(integer, text, jsonb[], smallint), event_depth() from public;
revoke execute on function note_new_contacts(), note_changed_contacts(), note_labels(), note_opt_outs() from public;
grant execute on function is_heard(integer, text), note_events(integer, text, jsonb[], smallint), event_depth() to signalbox_app;

create trigger contact_created after insert on contact referencing new table as fresh for each statement execute function note_new_contacts();
create trigger contact_changed after update on contact referencing old table as stale new table as fresh for each statement execute function note_changed_contacts();
create trigger tag_added after insert on contact_tag referencing new table as labels for each statement execute function note_labels('tag.added');
create trigger tag_removed after delete on contact_tag referencing old table as labels for each statement execute function note_labels('tag.removed');
create trigger group_joined after insert on contact_group_member referencing new table as labels for each statement execute function note_labels('group.joined');
create trigger group_left after delete on contact_group_member referencing old table as labels for each statement execute function note_labels('group.left');
create trigger opted_out after insert on opt_out referencing new table as said for each statement execute function note_opt_outs('contact.opted_out');
create trigger opted_in after delete on opt_out referencing old table as said for each statement execute function note_opt_outs('contact.opted_in');
