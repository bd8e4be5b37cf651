-- The inbox: one conversation a person, over all channels. Whose it is says the key: the contact, or an address that is nobody's yet (`phone:+46..`).
create table conversation (
  account_id integer not null references account, id uuid not null, key text collate "C" not null check (length(key) <= 400), contact_id uuid,
  last_id uuid not null,                      -- the last message that came in or was written by hand: the order of the list
  unread_ids uuid[] not null default '{}',    -- messages that no workflow took and nobody has read; of very many the first 100
  waits_id uuid,                              -- the first message that no workflow took and nobody has answered
  channels text[] not null default '{}', workflow_ids uuid[] not null default '{}',     -- by which they wrote; what took a message of theirs
  assignee_id uuid, closed_at timestamptz,
  primary key (account_id, id), unique (account_id, key), foreign key (account_id, contact_id) references contact on delete cascade) with (fillfactor = 80);
create index conversation_open on conversation (account_id, last_id) where closed_at is null;
create index conversation_closed on conversation (account_id, last_id) where closed_at is not null;
create index conversation_waits on conversation (account_id, last_id) where waits_id is not null and closed_at is null;
create index conversation_assignee on conversation (account_id, assignee_id, last_id) where assignee_id is not null and closed_at is null;
create index conversation_contact on conversation (account_id, contact_id) where contact_id is not null;

-- What people did in it: notes, who has it, closed and opened, and who wrote a message by hand (once for each key of a send).
create table conversation_entry (
  account_id integer not null, id uuid not null, conversation_id uuid not null, user_id uuid not null,
  kind text not null check (kind in ('note', 'assigned', 'closed', 'opened', 'sent')), text text check (length(text) <= 4000), to_user_id uuid, message_id uuid, send_key text check (length(send_key) <= 100),
  primary key (account_id, id), foreign key (account_id, conversation_id) references conversation on delete cascade,
  check ((kind = 'sent') = (message_id is not null and send_key is not null)));
create index conversation_entry_list on conversation_entry (account_id, conversation_id, id);
create unique index conversation_entry_send on conversation_entry (account_id, send_key) where send_key is not null;
create index conversation_entry_message on conversation_entry (account_id, message_id) where message_id is not null;

do $$ declare t text; begin
  foreach t in array array['conversation', 'conversation_entry'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to signalbox_owner using (true)', t);
    execute format('create policy account on %I to signalbox_app using (account_id = (select app_account())) with check (account_id = (select app_account()))', t);
    execute format('grant select, insert, update, delete on %I to signalbox_app', t);
  end loop;
end $$;

-- An address that becomes a contact's brings its conversation along; where the contact has one already, both are one from then on.
create function conversation_follows_address() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare lone conversation; begin
  select * into lone from conversation where account_id = new.account_id and key = new.kind || ':' || new.value for update;
  if not found then return null; end if;
  update conversation c set contact_id = new.contact_id, key = new.contact_id::text where c.account_id = new.account_id and c.id = lone.id
    and not exists (select from conversation o where o.account_id = new.account_id and o.key = new.contact_id::text);
  if found then return null; end if;
  update conversation c set last_id = greatest(c.last_id, lone.last_id), unread_ids = array(select distinct unnest(c.unread_ids || lone.unread_ids) order by 1), waits_id = least(c.waits_id, lone.waits_id),
    channels = array(select distinct unnest(c.channels || lone.channels) order by 1), workflow_ids = array(select distinct unnest(c.workflow_ids || lone.workflow_ids) order by 1),
    assignee_id = coalesce(c.assignee_id, lone.assignee_id), closed_at = case when c.closed_at is null or lone.closed_at is null then null else greatest(c.closed_at, lone.closed_at) end
    where c.account_id = new.account_id and c.key = new.contact_id::text;
  update conversation_entry e set conversation_id = c.id from conversation c
    where c.account_id = new.account_id and c.key = new.contact_id::text and e.account_id = new.account_id and e.conversation_id = lone.id;
  delete from conversation where account_id = new.account_id and id = lone.id;
  return null;
end $$;
create trigger conversation_follows_address after insert or update of contact_id, value on address for each row execute function conversation_follows_address();

-- What came in so far: kept, and read, for whoever wrote before there was an inbox has been waiting for nobody.
alter table message no force row level security;
alter table address no force row level security;
alter table run no force row level security;
insert into conversation (account_id, id, key, contact_id, last_id, channels, workflow_ids)
  select account_id, uuid7(), key, contact_id, last_id, channels, workflow_ids from (
    select m.account_id, coalesce(a.contact_id::text, k.kind || ':' || m.their_address) as key, (array_agg(a.contact_id))[1] as contact_id,
      (array_agg(m.id order by m.id desc))[1] as last_id, array_agg(distinct m.channel) as channels, coalesce(array_agg(distinct r.workflow_id) filter (where r.workflow_id is not null), '{}') as workflow_ids
    from message m cross join lateral (select case m.channel when 'email' then 'email' else 'phone' end as kind) k
    left join address a on a.account_id = m.account_id and a.kind = k.kind and a.value = m.their_address
    left join run r on r.account_id = m.account_id and r.id = m.run_id
    where m.inbound and m.their_address is not null and length(m.their_address) <= 300 group by 1, 2) t;
alter table message force row level security;
alter table address force row level security;
alter table run force row level security;
